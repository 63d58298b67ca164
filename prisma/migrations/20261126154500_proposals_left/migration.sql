-- What an import proposed and staff left is kept beside the item, so that the same is not proposed at the next import.
alter table content_item drop constraint content_item_approval;
alter table content_item add constraint content_item_approval check (approval in ('live', 'retired', 'proposed', 'left'));
