-- CreateTable
CREATE TABLE "feedback" (
    "id" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "came_from" TEXT NOT NULL,
    "rating" INTEGER NOT NULL,
    "words" TEXT,
    "record_key_id" UUID,

    CONSTRAINT "feedback_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_complaint" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_on" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "record_key_id" UUID,
    "acknowledged_at" TIMESTAMPTZ(3),
    "acknowledged_by" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" UUID,

    CONSTRAINT "data_complaint_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "feedback_record_key_id_key" ON "feedback"("record_key_id");

-- CreateIndex
CREATE INDEX "feedback_day_idx" ON "feedback"("day");

-- CreateIndex
CREATE UNIQUE INDEX "data_complaint_reference_key" ON "data_complaint"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "data_complaint_record_key_id_key" ON "data_complaint"("record_key_id");

-- CreateIndex
CREATE INDEX "data_complaint_due_on_idx" ON "data_complaint"("due_on");

-- AddForeignKey
ALTER TABLE "feedback" ADD CONSTRAINT "feedback_record_key_id_fkey" FOREIGN KEY ("record_key_id") REFERENCES "record_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_complaint" ADD CONSTRAINT "data_complaint_record_key_id_fkey" FOREIGN KEY ("record_key_id") REFERENCES "record_key"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What must be encrypted is: a JWE in compact form begins with the base 64 of `{"`.
alter table feedback add constraint feedback_words_is_jwe check (words like 'eyJ%');
alter table feedback add constraint feedback_rating check (rating between 1 and 5);
alter table data_complaint add constraint data_complaint_content_is_jwe check (content like 'eyJ%');
