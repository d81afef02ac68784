# Builds the site and serves it with nginx as an unprivileged user. Nothing is written but to /run:
#   docker build -t kinderchancen . && docker run --read-only --tmpfs /run --cap-drop ALL -p 8080:8080 kinderchancen
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm run compress && npm run server-config

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static wget \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /src/deploy/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /src/dist /srv/site
USER www-data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:8080/healthz"]
CMD ["nginx", "-g", "daemon off;"]
