-- CreateTable
CREATE TABLE "content_change" (
    "id" BIGSERIAL NOT NULL,
    "batch" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "undoes" UUID,
    "kind" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT,
    "version" INTEGER NOT NULL,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "content_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "content_change_kind_item_id_id_idx" ON "content_change"("kind", "item_id", "id");

-- CreateIndex
CREATE INDEX "content_change_batch_idx" ON "content_change"("batch");

-- CreateIndex
CREATE INDEX "content_change_undoes_idx" ON "content_change"("undoes");

alter table content_change add constraint content_change_act check (act in ('correct', 'import', 'undo'));
