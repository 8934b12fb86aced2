// Runs a piece of load in its own process and adds what each part spent of the processors meanwhile.
import { fork } from 'node:child_process'
import { join } from 'node:path'
import { type Gasto, marcarGasto } from './maquina.ts'
import type { Aviso, Informe, Trabajo } from './trabajo.ts'

export type Medida = Informe & { readonly gasto: Gasto }

const PROGRAMA = join(import.meta.dirname, 'cliente-hijo.ts')

export function cargar(trabajo: Trabajo, { servidor, datos }: { servidor: number; datos: string }): Promise<Medida> {
  return new Promise((listo, falla) => {
    const hijo = fork(PROGRAMA, { serialization: 'advanced' })
    let gastado: (() => Gasto) | null = null
    hijo.on('message', (aviso: Aviso) => {
      if (aviso.tipo === 'empieza') gastado = marcarGasto({ servidor, cliente: hijo.pid ?? 0, datos })
      else {
        const gasto = gastado?.() ?? { servidor: 0, base: 0, cliente: 0 }
        hijo.disconnect()
        listo({ ...aviso.informe, gasto })
      }
    })
    hijo.on('error', falla)
    hijo.on('exit', (codigo) => falla(new Error(`the load process ended with ${codigo}`)))
    hijo.send(trabajo)
  })
}
