#!/usr/bin/env bash
# 把 output/ 放进对象存储（任何 S3 接口：阿里云、腾讯云、华为云、MinIO……）：publish-s3.sh 存储桶[/前缀] 接口网址
# 需要 aws 命令行；账号从 AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY 读取。
set -euo pipefail
target=s3://${1:?用法：publish-s3.sh 存储桶[/前缀] 接口网址}
endpoint=${2:?用法：publish-s3.sh 存储桶[/前缀] 接口网址}
cd "$(dirname "$0")/../.."

./kit verify output
sync() { aws --endpoint-url "$endpoint" s3 sync output "$target" --no-progress "$@"; }
# 先放网页要用到的东西，再放网页，最后才删旧的：中途读者也不会碰到缺图。
# 不用 --size-only：屏幕点阵图换了字，长度往往不变。
text=(--include '*.html' --include '*.json' --include '*.xml' --include '*.webmanifest')
code=(--include '*.js' --include '*.css' --include '*.txt')
sync "${text[@]/--include/--exclude}" "${code[@]/--include/--exclude}" --cache-control 'public, max-age=3600'
sync --exclude '*' "${code[@]}" --cache-control 'public, max-age=300'
sync --exclude '*' "${text[@]}" --cache-control 'no-cache'
sync --delete
