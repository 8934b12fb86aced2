// The open draft of the plan, as the screens use it: rows, cells, totals and findings out of it, and what the person writes into it.
import { lectorDeBase, type Plan } from '@kpt/domain/planes'
import { COLA_VACIA, type Cola, escribirVarios, metasCambiadas, recuperar, soltarTodo } from '../rejilla/cola/cola.ts'
import { crearEmisor } from '../rejilla/cola/emisor.ts'
import { lugarDe } from '../rejilla/cola/operacion.ts'
import { type Acto, anotar, deshacer, olvidar, rehacer, SIN_PASOS } from '../rejilla/cola/pasos.ts'
import { descartar, recargar, recibir, resolver } from '../rejilla/cola/respuestas.ts'
import type { EstadoBorrador } from './estado-borrador.ts'
import { claveDe, enCelda, enCola, lugar } from './lugar.ts'
import { cambiosEnCola, type Lectura, type Mundo } from './red.ts'
import { crearVistas, type Vistas } from './vistas.ts'

/** A cell and what to leave in it; `visto` is what the person saw there, when it may differ from what it holds by now. */
export type Escritura = {
  readonly fila: string
  readonly celda: string
  readonly valor: string | null
  readonly visto?: string | null
}

export type Edicion = ReturnType<typeof abrirEdicion>

type Interior = EstadoBorrador & { readonly vistas: Vistas }

export function abrirEdicion(mundo: Mundo, lectura: Lectura) {
  const i = crearInterior(mundo, lectura)
  const emisor = crearEmisor({
    ...mundo,
    leer: () => i.cola,
    escribir: (cola) => mover(i, cola),
    alCambiar: (estado) => {
      i.emisor = estado
      i.vistas.avisar([])
    },
    alRepetir: () => void releer(i).catch(() => {}),
  })
  const mandar = (cola: Cola) => {
    if (mover(i, cola)) emisor.avisar()
  }
  const conservadas = mundo.almacen.leer()
  mover(i, recuperar(i.cola, conservadas, mundo.sellar))
  mundo.almacen.olvidar(conservadas.filter((c) => c.respondida).map((c) => c.op.opId))
  if (i.cola.pendientes.length > 0) emisor.despertar()
  const volver = (sentido: 'deshacer' | 'rehacer'): number => {
    const vuelta = (sentido === 'deshacer' ? deshacer : rehacer)(i.pasos, (l) => !i.cola.conflictos.has(lugarDe(l)))
    if (!vuelta) return 0
    i.pasos = vuelta.pasos
    mandar(escribirVarios(i.cola, vuelta.escrituras, mundo.sellar))
    i.vistas.avisar([])
    return vuelta.escrituras.length
  }
  return {
    ...i.vistas,
    lectura: () => i.lectura,
    /** Writes cells as one step that can be undone; returns how many changed. */
    escribir: (acto: Acto, escrituras: readonly Escritura[]): number => {
      const nuevas = escrituras
        .map((e) => ({ ...e, antes: valorDe(i, e.fila, e.celda) }))
        .filter((e) => e.antes !== e.valor)
      const cambios = nuevas.map(({ fila, celda, antes, valor }) => ({
        ...{ lugar: lugar(fila, celda), antes: enCola(antes), despues: enCola(valor) },
      }))
      i.pasos = anotar(i.pasos, acto, cambios)
      const escritas = nuevas.map(({ fila, celda, valor, visto }) => ({
        ...{ lugar: lugar(fila, celda), valor: enCola(valor) },
        visto: enCola(visto === undefined ? enFirme(i, fila, celda) : visto),
      }))
      mandar(escribirVarios(i.cola, escritas, mundo.sellar))
      return nuevas.length
    },
    deshacer: () => volver('deshacer'),
    rehacer: () => volver('rehacer'),
    resolver: (fila: string, celda: string, cual: 'mio' | 'suyo') => {
      if (cual === 'suyo') i.pasos = olvidar(i.pasos, lugar(fila, celda))
      mandar(resolver(i.cola, lugar(fila, celda), cual, mundo.sellar()))
    },
    descartarRechazo: (fila: string, celda: string) => mover(i, descartar(i.cola, lugar(fila, celda))),
    soltarTodo: () => {
      i.pasos = SIN_PASOS
      mover(i, soltarTodo(i.cola))
    },
    /** Sends all that waits; true when the server has everything. */
    vaciar: () => emisor.vaciar(),
    sondear: () => sondear(i),
    releer: () => releer(i),
  }
}

/** What the server is known to hold, for the base of a new operation. */
function enFirme(i: Interior, fila: string, celda: string): string | null {
  const confirmada = i.cola.confirmados.get(fila)?.get(claveDe(celda))
  return confirmada === undefined ? i.deBase(fila, celda) : enCelda(confirmada)
}

/** What the person sees in a cell: their own last word, else what the server has, else the version. */
export function valorDe(i: Interior, fila: string, celda: string): string | null {
  const celdas = i.vistas.celdasDe(fila)
  return celdas.has(celda) ? (celdas.get(celda) ?? null) : i.deBase(fila, celda)
}

function crearInterior(mundo: Mundo, lectura: Lectura): Interior {
  const i = {
    ...{ mundo, lectura, base: {} as Plan, deBase: () => null, ultima: 0, cola: COLA_VACIA, pasos: SIN_PASOS },
    ...{ emisor: { tipo: 'quieto' } as const, guardadoEn: null, seConserva: true },
    vistas: null as unknown as Vistas,
  } satisfies Interior
  const interior: Interior = Object.assign(i, { vistas: crearVistas(() => interior) })
  leerTodo(interior, lectura)
  return interior
}

function leerTodo(i: Interior, lectura: Lectura): void {
  i.lectura = lectura
  i.base = JSON.parse(lectura.base) as Plan
  i.deBase = lectorDeBase(i.base)
  i.ultima = lectura.ultima
  const celdas = lectura.celdas.map(({ fila, celda, valor }) => ({ ...lugar(fila, celda), valor: enCola(valor) }))
  i.vistas.olvidar()
  mover(i, recargar(i.cola, celdas))
  i.vistas.avisar([])
}

/** True when something changed. What is not acknowledged is kept in the browser, and whoever watches what changed is told. */
function mover(i: Interior, cola: Cola): boolean {
  const antes = i.cola
  if (antes === cola) return false
  i.cola = cola
  i.seConserva = i.mundo.almacen.conservar(antes, cola) && i.seConserva
  if (cola.guardadas !== antes.guardadas) i.guardadoEn = i.mundo.ahora()
  i.vistas.avisar(metasCambiadas(antes, cola))
  return true
}

async function sondear(i: Interior): Promise<void> {
  // While something is on its way, what is told of it may be older than its answer.
  if (i.cola.pendientes.length > 0) return
  const respuesta = await i.mundo.leerCambios(i.ultima)
  if (i.cola.pendientes.length > 0) return
  if (respuesta.numero !== i.lectura.numero) return await releer(i)
  mover(i, recibir(i.cola, cambiosEnCola(respuesta), () => false).cola)
  i.ultima = respuesta.ultima
}

async function releer(i: Interior): Promise<void> {
  leerTodo(i, await i.mundo.leer())
}
