-- CreateTable
CREATE TABLE "access_code" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "look_up" TEXT NOT NULL,
    "secret_hash" TEXT NOT NULL,
    "word_hash" TEXT,
    "draft_id" UUID,
    "referral_id" UUID,
    "mailbox" TEXT,
    "language" TEXT NOT NULL,
    "letter" TEXT,
    "record_key_id" UUID,
    "failed_tries" INTEGER NOT NULL DEFAULT 0,
    "last_failed_at" TIMESTAMPTZ(3),
    "wrong_words" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_code_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "access_code_record_key_id_key" ON "access_code"("record_key_id");

-- CreateIndex
CREATE INDEX "access_code_purpose_look_up_idx" ON "access_code"("purpose", "look_up");

-- CreateIndex
CREATE INDEX "access_code_draft_id_idx" ON "access_code"("draft_id");

-- CreateIndex
CREATE INDEX "access_code_referral_id_idx" ON "access_code"("referral_id");

-- CreateIndex
CREATE INDEX "access_code_expires_at_idx" ON "access_code"("expires_at");

-- AddForeignKey
ALTER TABLE "access_code" ADD CONSTRAINT "access_code_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_code" ADD CONSTRAINT "access_code_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_code" ADD CONSTRAINT "access_code_record_key_id_fkey" FOREIGN KEY ("record_key_id") REFERENCES "record_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A code opens one thing: a draft, a request, or what a mailbox has sent.
alter table access_code
  add constraint access_code_purpose check (purpose in ('resume', 'track', 'together', 'sender')),
  add constraint access_code_opens_one check (num_nonnulls(draft_id, referral_id, mailbox) = 1),
  add constraint access_code_look_up_form check (look_up ~ '^[0-9A-HJKMNP-TV-Z]{4}$'),
  add constraint access_code_letter_is_jwe check (letter like 'eyJ%');
