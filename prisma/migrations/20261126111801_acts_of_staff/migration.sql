-- AlterTable
ALTER TABLE "tray_item" ADD COLUMN     "late_told_at" TIMESTAMPTZ(3),
ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "panel_on" TEXT,
ADD COLUMN     "waiting_for" TEXT,
ADD COLUMN     "waiting_since" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "legal_hold" (
    "referral_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "staff_id" UUID NOT NULL,

    CONSTRAINT "legal_hold_pkey" PRIMARY KEY ("referral_id")
);

-- CreateIndex
CREATE INDEX "tray_item_panel_on_idx" ON "tray_item"("panel_on");

-- CreateIndex
CREATE INDEX "tray_item_due_at_idx" ON "tray_item"("due_at");

-- AddForeignKey
ALTER TABLE "legal_hold" ADD CONSTRAINT "legal_hold_referral_id_fkey" FOREIGN KEY ("referral_id") REFERENCES "referral"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A state is a projection of events; what no history can lead to is refused here too.
ALTER TABLE "tray_item"
  ADD CONSTRAINT "tray_item_status" CHECK (status in ('received', 'read', 'in-progress', 'waiting', 'sent-to-ehm', 'closed')),
  ADD CONSTRAINT "tray_item_waiting" CHECK ((waiting_for is null) = (waiting_since is null)),
  ADD CONSTRAINT "tray_item_outcome" CHECK ((outcome is not null) = (status = 'closed'));
