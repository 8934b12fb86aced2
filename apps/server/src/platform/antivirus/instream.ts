import { connect } from 'node:net'

const TROZO = 65_536

/** One conversation with clamd: `zINSTREAM`, chunks each after its length, a length of zero, and its answer. */
export function hablar(
  lugar: { readonly path: string } | { readonly host: string; readonly port: number },
  datos: Uint8Array,
  espera: number,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const recibido: Buffer[] = []
    const canal = connect(lugar)
    const fin = setTimeout(() => canal.destroy(new Error(`no respondió en ${espera / 1000} s`)), espera)
    canal.on('data', (parte) => recibido.push(parte))
    // It may answer and hang up before all was sent: what it said counts more than the broken pipe.
    canal.on('error', (error) => (recibido.length > 0 ? terminar() : fallar(error)))
    canal.on('close', terminar)
    canal.on('connect', () => {
      canal.write('zINSTREAM\0')
      for (let i = 0; i < datos.length; i += TROZO) escribir(datos.subarray(i, i + TROZO))
      escribir(new Uint8Array(0))
    })

    function escribir(parte: Uint8Array): void {
      const largo = Buffer.alloc(4)
      largo.writeUInt32BE(parte.length)
      canal.write(largo)
      if (parte.length > 0) canal.write(parte)
    }
    function terminar(): void {
      clearTimeout(fin)
      if (recibido.length === 0) fallar(new Error('cerró sin responder'))
      else resolve(Buffer.concat(recibido).toString('utf8'))
    }
    function fallar(error: Error): void {
      clearTimeout(fin)
      reject(error)
    }
  })
}
