-- CreateTable
CREATE TABLE "broken_glass" (
    "id" UUID NOT NULL,
    "referral_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "why" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "broken_glass_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "broken_glass_referral_id_staff_id_idx" ON "broken_glass"("referral_id", "staff_id");

-- AddForeignKey
ALTER TABLE "broken_glass" ADD CONSTRAINT "broken_glass_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must be encrypted is.
alter table broken_glass add constraint broken_glass_reason_is_jwe check (reason like 'eyJ%');
