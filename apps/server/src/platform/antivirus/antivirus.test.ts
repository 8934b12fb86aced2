import { mkdtemp, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { servidorClamd } from '../../testing/clamd.ts'
import { openAntivirus, parseClamd } from './index.ts'

let abiertos: Server[] = []
let canales: Socket[] = []
afterEach(async () => {
  for (const canal of canales) canal.destroy()
  canales = []
  await Promise.all(abiertos.map((s) => new Promise((listo) => s.close(listo))))
  abiertos = []
})

async function escuchar(servidor: Server, donde: string | number = 0) {
  abiertos.push(servidor)
  servidor.on('connection', (canal) => canales.push(canal))
  await new Promise<void>((listo) =>
    typeof donde === 'number' ? servidor.listen(donde, '127.0.0.1', listo) : servidor.listen(donde, listo),
  )
  return typeof donde === 'number'
    ? { host: '127.0.0.1', port: (servidor.address() as AddressInfo).port }
    : { path: donde }
}

describe('El antivirus', () => {
  it('dice limpio, e infectado con el nombre de lo que halló', async () => {
    const lugar = await escuchar(servidorClamd())
    const antivirus = openAntivirus(lugar)
    expect(await antivirus.revisar(Buffer.from('%PDF-1.7 acta'))).toEqual({ clase: 'limpio' })
    expect(await antivirus.revisar(Buffer.from('algo con EICAR dentro'))).toEqual({
      clase: 'infectado',
      firma: 'Eicar-Test-Signature',
    })
    expect(await antivirus.revisar(Buffer.alloc(5_242_880, 7))).toEqual({ clase: 'limpio' })
  })

  it('habla también por un socket de la máquina', async () => {
    const carpeta = await mkdtemp(join(tmpdir(), 'clamd-'))
    const lugar = await escuchar(servidorClamd(), join(carpeta, 'clamd.ctl'))
    expect(await openAntivirus(lugar).revisar(Buffer.from('acta'))).toEqual({ clase: 'limpio' })
    await rm(carpeta, { recursive: true })
  })

  it('si no está, se calla, cuelga o contesta otra cosa, nunca dice limpio', async () => {
    const mudo = await escuchar(createServer(() => {}))
    const cuelga = await escuchar(createServer((canal) => canal.destroy()))
    const lleno = await escuchar(servidorClamd({ maximo: 10 }))
    const dichos = await Promise.all([
      openAntivirus({ host: '127.0.0.1', port: 1 }).revisar(Buffer.from('x')),
      openAntivirus(mudo, 200).revisar(Buffer.from('x')),
      openAntivirus(cuelga).revisar(Buffer.from('x')),
      openAntivirus(lleno).revisar(Buffer.alloc(1_000_000)),
    ])
    expect(dichos.map((d) => d.clase)).toEqual(Array(4).fill('no_responde'))
    expect(dichos[3]).toMatchObject({ porque: expect.stringContaining('size limit') })
  })

  it('lee su dirección de la configuración', () => {
    expect(parseClamd('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' })
    expect(parseClamd('antivirus:3310')).toEqual({ host: 'antivirus', port: 3310 })
    expect(parseClamd('[::1]:3310')).toEqual({ host: '::1', port: 3310 })
    for (const mala of ['antivirus', 'antivirus:', ':3310', 'a:99999'])
      expect(() => parseClamd(mala)).toThrow('KPT_CLAMD')
  })
})
