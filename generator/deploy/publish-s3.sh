#!/usr/bin/env bash
# Puts output/ into object storage (anything that speaks S3): publish-s3.sh BUCKET[/PREFIX] ENDPOINT
# Needs the aws command; it reads the account from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.
set -euo pipefail
target=s3://${1:?用法：publish-s3.sh 存储桶[/前缀] 接口网址}
endpoint=${2:?用法：publish-s3.sh 存储桶[/前缀] 接口网址}
cd "$(dirname "$0")/../.."

./kit verify output
sync() { aws --endpoint-url "$endpoint" s3 sync output "$target" --no-progress "$@"; }
# First what pages need, then the pages, and only then old files go: no reader meets a missing picture.
# Not --size-only: an LED bitmap with other words often has the same length.
text=(--include '*.html' --include '*.json' --include '*.xml' --include '*.webmanifest')
code=(--include '*.js' --include '*.css' --include '*.txt')
sync "${text[@]/--include/--exclude}" "${code[@]/--include/--exclude}" --cache-control 'public, max-age=3600'
sync --exclude '*' "${code[@]}" --cache-control 'public, max-age=300'
sync --exclude '*' "${text[@]}" --cache-control 'no-cache'
sync --delete
