# Builds the site and serves it with an unprivileged nginx. The image needs no writable disk but /tmp:
#   docker build -t kinderchancen . && docker run --read-only --tmpfs /tmp -p 8080:8080 kinderchancen
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && find dist -type f \( -name '*.html' -o -name '*.css' -o -name '*.js' -o -name '*.svg' -o -name '*.json' -o -name '*.xml' -o -name '*.md' -o -name '*.csv' \) -size +1k -exec gzip -9 -k {} +

FROM nginxinc/nginx-unprivileged:stable-alpine
COPY deploy/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /src/dist /srv/site
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD wget -q -O /dev/null http://127.0.0.1:8080/healthz || exit 1
