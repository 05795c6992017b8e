import { mock } from 'jest-mock-extended';
import { describe, expect, it } from 'vitest';
import { underLock } from '../../src/google/lock.ts';

const strictLock = () =>
  mock<GoogleAppsScript.Lock.Lock>(undefined, {
    fallbackMockImplementation: () => {
      throw new Error('not expected');
    },
  });

describe('work under the lock', () => {
  it('waits as long as told, and lets go after the work', () => {
    const lock = strictLock();
    lock.tryLock.calledWith(20_000).mockReturnValue(true);
    lock.releaseLock.mockReturnValue(undefined);
    let heldWhileWorking = false;
    const done = underLock(lock, () => {
      heldWhileWorking = lock.releaseLock.mock.calls.length === 0;
      return 'booked';
    });
    expect(done).toEqual({ value: 'booked' });
    expect(heldWhileWorking).toBe(true);
    expect(lock.releaseLock.mock.calls).toHaveLength(1);
  });

  it('lets go when the work throws', () => {
    const lock = strictLock();
    lock.tryLock.mockReturnValue(true);
    lock.releaseLock.mockReturnValue(undefined);
    expect(() =>
      underLock(lock, () => {
        throw new Error('bug');
      }),
    ).toThrow('bug');
    expect(lock.releaseLock.mock.calls).toHaveLength(1);
  });

  it.each([
    ['is busy', (lock: ReturnType<typeof strictLock>) => lock.tryLock.mockReturnValue(false)],
    [
      'throws "too many operations"',
      (lock: ReturnType<typeof strictLock>) =>
        lock.tryLock.mockImplementation(() => {
          throw new Error('There are too many LockService operations against the same script.');
        }),
    ],
  ])('does not happen when the lock %s', (_, prepare) => {
    const lock = strictLock();
    prepare(lock);
    let worked = false;
    expect(underLock(lock, () => (worked = true))).toBeUndefined();
    expect(worked).toBe(false);
  });

  it('does not happen where there is no document', () => {
    expect(underLock(null, () => 1)).toBeUndefined();
  });
});
