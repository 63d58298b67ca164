-- AlterTable
ALTER TABLE "message" ADD COLUMN     "handled_at" TIMESTAMPTZ(3),
ADD COLUMN     "handled_by" UUID,
ADD COLUMN     "provider_id" TEXT,
ADD COLUMN     "topic" TEXT;
