#!/usr/bin/env bash
# Puts output/ on a server: publish-rsync.sh USER@HOST [REMOTE FOLDER]
# Each release has a folder of its own (unchanged files are hard links and take no space); `site` points to it once it is whole, so
# readers always see one whole release. nginx.conf serves `site`. The last three stay: to go back, point `site` to one of them.
set -euo pipefail
host=${1:?用法：publish-rsync.sh 用户@主机 [远端文件夹，默认 /srv/contentkit]}
base=${2:-/srv/contentkit}
cd "$(dirname "$0")/../.."

./kit verify output
release=$(date -u +%Y%m%d-%H%M%S)
# shellcheck disable=SC2029 — the variables are meant to expand on this side
ssh "$host" "mkdir -p '$base/releases'"
rsync -a --delete --checksum --link-dest="$base/site" output/ "$host:$base/releases/$release/"
ssh "$host" "set -e; cd '$base'; ln -sfn 'releases/$release' site.new; mv -T site.new site; ls -1 releases | sort | head -n -3 | while read -r old; do rm -rf \"releases/\$old\"; done"
echo "已发布到 $host:$base/site（releases/$release）"
