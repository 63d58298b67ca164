-- AlterTable
ALTER TABLE "content_task" ADD COLUMN     "outcome" TEXT,
ADD COLUMN     "taken_by_id" UUID;

alter table content_task
  add constraint content_task_outcome_when_done check (outcome is null or done_at is not null);
