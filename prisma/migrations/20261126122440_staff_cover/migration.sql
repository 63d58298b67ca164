-- CreateTable
CREATE TABLE "staff_cover" (
    "id" UUID NOT NULL,
    "away_id" UUID NOT NULL,
    "cover_id" UUID NOT NULL,
    "trays" TEXT[],
    "from_on" TEXT NOT NULL,
    "until_on" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_cover_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "staff_cover_cover_id_until_on_idx" ON "staff_cover"("cover_id", "until_on");

-- AddForeignKey
ALTER TABLE "staff_cover" ADD CONSTRAINT "staff_cover_away_id_fkey" FOREIGN KEY ("away_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_cover" ADD CONSTRAINT "staff_cover_cover_id_fkey" FOREIGN KEY ("cover_id") REFERENCES "staff_member"("id") ON DELETE CASCADE ON UPDATE CASCADE;
