import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '~/platform/env.server';
import { notifyKey, notifyTemplate } from '../../support/notify-stand-in';

function faultsOf(environment: Record<string, string>): string[] {
  const parsed = parseSettings(environment);
  return 'faults' in parsed ? parsed.faults : [];
}

function settingsOf(environment: Record<string, string>) {
  const parsed = parseSettings(environment);
  if ('faults' in parsed) throw new Error(parsed.faults.join('\n'));
  return parsed.settings;
}

const owner = 'postgresql://owner:x@localhost/portal';

function fileOf(content: object): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'notify.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

describe('the settings', () => {
  it('offer text messages where Notify is set', () => {
    const file = fileOf({ text: notifyTemplate });
    expect(settingsOf({ NOTIFY_API_KEY: notifyKey, NOTIFY_TEMPLATES_FILE: file }).notify).toEqual({
      ...{ apiKey: notifyKey, templates: { text: notifyTemplate }, url: 'https://api.notifications.service.gov.uk' },
    });
    expect(settingsOf({}).notify).toBeUndefined();
  });

  it('scan files by TCP or by a socket, where a scanner is set', () => {
    for (const address of ['tcp://127.0.0.1:3310', 'unix:///run/clamav/clamd.ctl'])
      expect(settingsOf({ CLAMAV_URL: address }).clamavUrl).toBe(address);
    expect(settingsOf({}).clamavUrl).toBeUndefined();
  });

  it('all have a default', () => {
    expect(settingsOf({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      appUrl: 'http://localhost:3000',
      isProduction: false,
    });
  });

  it('count as not set when they are empty', () => {
    expect(settingsOf({ PORT: '', DATABASE_URL: ' ' })).toMatchObject({ port: 3000, databaseUrl: undefined });
  });

  it('take https for production', () => {
    expect(settingsOf({ APP_URL: 'https://families.example.org/' })).toMatchObject({
      appUrl: 'https://families.example.org',
      isProduction: true,
    });
  });

  it('are refused with every fault named at once', () => {
    const faults = faultsOf({
      PORT: 'abc',
      TRUST_PROXY: '-1',
      LOG_LEVEL: 'loud',
      SMTP_URL: 'http://x',
      LIMITS_FACTOR: '0',
    });
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual([
      'LIMITS_FACTOR',
      'LOG_LEVEL',
      'PORT',
      'SMTP_URL',
      'TRUST_PROXY',
    ]);
  });

  it.each([
    [{ MIGRATION_DATABASE_URL: owner }, 'DATABASE_URL must be set'],
    [{ DATABASE_URL: owner, MIGRATION_DATABASE_URL: owner }, 'another role'],
    [{ DATABASE_URL: 'postgresql://localhost/portal', MIGRATION_DATABASE_URL: owner }, 'must name its role'],
    [{ SMTP_URL: 'smtp://localhost' }, 'MAIL_FROM must be set'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM must be a mail address'],
    [{ PORT: '70000' }, 'PORT must be between'],
    [{ NOTIFY_API_KEY: 'nonsense' }, 'NOTIFY_API_KEY must be an API key'],
    [{ NOTIFY_API_KEY: notifyKey }, 'NOTIFY_TEMPLATES_FILE must be set'],
    [{ NOTIFY_TEMPLATES_FILE: '/nowhere.json' }, 'NOTIFY_TEMPLATES_FILE must name a file'],
    [{ NOTIFY_TEMPLATES_FILE: fileOf({ text: 'no id' }) }, 'text Invalid UUID'],
    [{ NOTIFY_TEMPLATES_FILE: fileOf({ text: notifyTemplate }) }, 'NOTIFY_API_KEY must be set'],
    [{ NOTIFY_URL: 'http://notify.example.org' }, 'NOTIFY_URL must begin with https'],
    [{ CLAMAV_URL: 'http://localhost:3310' }, 'CLAMAV_URL must be an address'],
    [{ CLAMAV_URL: 'unix:run/clamd.ctl' }, 'CLAMAV_URL must be an address'],
  ])('are refused where they contradict each other: %o', (environment, fault) => {
    expect(faultsOf(environment).join('\n')).toContain(fault);
  });
});
