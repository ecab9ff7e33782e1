# The bot as a container. `npm test -- test/deployment` carries out what stands here in a folder.
# To pin the base by its digest as well: docker buildx imagetools inspect node:24.21.0-bookworm-slim

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
RUN chown node:node /app
# What V8 keeps of compiled code is kept by user: the one who compiles is the one who runs.
USER node
COPY --chown=node:node package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev
COPY --chown=node:node tsconfig.json LICENSE ./
COPY --chown=node:node cards cards
COPY --chown=node:node src src
# Compiled now, since the folder cannot be written to later; and readable, whatever the rights of the files copied.
RUN npm run compile && chmod -R a+rX,go-w *.json LICENSE cards src

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
# The one folder that is written to, and only where no DATABASE_URL is set: a volume, where the root is read-only.
ENV DATA_DIR=/data
RUN install --directory --owner=node --group=node --mode=700 /data
WORKDIR /app
# Root's, and so read-only to the bot.
COPY --from=build --chown=root:root /app /app
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT ?? 3978}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without npm in between, so that SIGTERM reaches the bot: it answers what has come and lets running work end.
CMD ["node", "--require", "./src/run-typescript.js", "src/main.ts"]
