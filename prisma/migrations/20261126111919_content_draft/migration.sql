-- AlterTable
ALTER TABLE "content_change" ADD COLUMN     "approver" TEXT;

-- CreateTable
CREATE TABLE "content_draft" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "item_id" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "undoes" UUID,
    "base_version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "editors" TEXT[],
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "content_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "content_draft_kind_item_id_key" ON "content_draft"("kind", "item_id");

alter table content_change drop constraint content_change_act;
alter table content_change add constraint content_change_act check
  (act in ('correct', 'import', 'undo', 'edit', 'create', 'retire', 'restore', 'check', 'take'));
alter table content_draft add constraint content_draft_act check (act in ('edit', 'create', 'retire', 'restore', 'undo'));

-- A retired row is kept, so that its seed does not bring it back, and so that it can come back itself.
alter table content_item drop constraint content_item_approval;
alter table content_item add constraint content_item_approval check (approval in ('live', 'retired', 'proposed'));
create unique index content_item_live_or_retired on content_item (kind, id) where approval in ('live', 'retired');
