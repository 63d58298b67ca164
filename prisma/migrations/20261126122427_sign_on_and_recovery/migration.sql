-- DropForeignKey
ALTER TABLE "staff_member" DROP CONSTRAINT "staff_member_record_key_id_fkey";

-- AlterTable
ALTER TABLE "staff_member" ADD COLUMN     "sign_on_subject" TEXT,
ALTER COLUMN "password_hash" DROP NOT NULL,
ALTER COLUMN "totp_secret" DROP NOT NULL,
ALTER COLUMN "record_key_id" DROP NOT NULL;

-- CreateTable
CREATE TABLE "recovery_code" (
    "hash" TEXT NOT NULL,
    "staff_id" UUID NOT NULL,

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "recovery_code_staff_id_idx" ON "recovery_code"("staff_id");

-- CreateIndex
CREATE UNIQUE INDEX "staff_member_sign_on_subject_key" ON "staff_member"("sign_on_subject");

-- AddForeignKey
ALTER TABLE "staff_member" ADD CONSTRAINT "staff_member_record_key_id_fkey" FOREIGN KEY ("record_key_id") REFERENCES "record_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
