-- CreateIndex
CREATE INDEX "referral_flags_idx" ON "referral" USING GIN ("flags");

-- CreateIndex
CREATE INDEX "tray_item_open_by_age_idx" ON "tray_item"("tray", "created_at", "id") WHERE (status <> 'closed');

-- CreateIndex
CREATE INDEX "tray_item_open_by_due_idx" ON "tray_item"("tray", "due_at", "created_at", "id") WHERE (status <> 'closed');
