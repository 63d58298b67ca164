-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "draft_id" UUID,
    "referral_id" UUID,
    "kind" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "scan" TEXT NOT NULL,
    "scanned_at" TIMESTAMPTZ(3),
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "details" TEXT,
    "record_key_id" UUID,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment_piece" (
    "attachment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "sealed" BYTEA NOT NULL,

    CONSTRAINT "attachment_piece_pkey" PRIMARY KEY ("attachment_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "attachment_record_key_id_key" ON "attachment"("record_key_id");

-- CreateIndex
CREATE INDEX "attachment_draft_id_idx" ON "attachment"("draft_id");

-- CreateIndex
CREATE INDEX "attachment_referral_id_idx" ON "attachment"("referral_id");

-- CreateIndex
CREATE INDEX "attachment_scan_idx" ON "attachment"("scan");

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_record_key_id_fkey" FOREIGN KEY ("record_key_id") REFERENCES "record_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment_piece" ADD CONSTRAINT "attachment_piece_attachment_id_fkey" FOREIGN KEY ("attachment_id") REFERENCES "attachment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A document belongs to a draft until it is sent, and to the referral afterwards.
alter table attachment
  add constraint attachment_of_one check ((draft_id is null) <> (referral_id is null)),
  add constraint attachment_scan check (scan in ('clean', 'not-scanned', 'infected')),
  add constraint attachment_details_is_jwe check (details like 'eyJ%');

-- Whatever deletes a document, its key goes with it; and a referral whose key is shredded keeps no documents.
create function attachment_key_goes_too() returns trigger
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from public.record_key where id = old.record_key_id;
  return null;
end
$$;
create trigger attachment_key_goes_too after delete on attachment for each row execute function attachment_key_goes_too();

create function attachments_go_too() returns trigger
language plpgsql
set search_path = pg_catalog, public, pg_temp
as $$
begin
  delete from public.attachment where referral_id = new.id;
  return null;
end
$$;
create trigger attachments_go_too after update of record_key_id on referral
  for each row when (new.record_key_id is null) execute function attachments_go_too();
