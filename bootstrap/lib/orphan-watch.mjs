// Loaded before a program with --import: when its parent dies without saying goodbye (kill -9), the program is asked to end
// in order, so that nothing keeps the port or the database after its command is gone.
import { isMainThread } from 'node:worker_threads'

const padre = process.ppid

if (isMainThread && padre > 1) {
  setInterval(() => {
    if (process.ppid !== padre) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
