const patienceMs = 4000;

/** Whether anything answers there, whatever it says: asked first, since downloads retry for minutes. */
export async function isReachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(patienceMs) });
    return true;
  } catch {
    return false;
  }
}
