#!/usr/bin/env bash
# 把 output/ 放到一台服务器上：publish-rsync.sh 用户@主机 [远端文件夹]
# 每一版放进自己的文件夹（没变的文件用硬链接，不占地方），传完再把 site 指过去：读者任何时候看到的都是完整的一版。
# nginx.conf 里的 root 就是这个 site；留下最近三版，要退回时把 site 重新指过去即可。
set -euo pipefail
host=${1:?用法：publish-rsync.sh 用户@主机 [远端文件夹，默认 /srv/contentkit]}
base=${2:-/srv/contentkit}
cd "$(dirname "$0")/../.."

./kit verify output
release=$(date -u +%Y%m%d-%H%M%S)
# shellcheck disable=SC2029 — 变量就是要在这边展开
ssh "$host" "mkdir -p '$base/releases'"
rsync -a --delete --checksum --link-dest="$base/site" output/ "$host:$base/releases/$release/"
ssh "$host" "set -e; cd '$base'; ln -sfn 'releases/$release' site.new; mv -T site.new site; ls -1 releases | sort | head -n -3 | while read -r old; do rm -rf \"releases/\$old\"; done"
echo "已发布到 $host:$base/site（releases/$release）"
