// The open draft of a report, as the screens use it: they read metas from it, watch them, and tell it what the person writes.
import {
  type Cola,
  confirmado,
  escribir,
  porConservar,
  recuperar,
  soltarTodo,
  visible,
} from '../../rejilla/cola/cola.ts'
import { crearEmisor } from '../../rejilla/cola/emisor.ts'
import { type Lugar, lugarDe } from '../../rejilla/cola/operacion.ts'
import { type Acto, anotarTecleo, cerrar, type Escritura, olvidar, SIN_PASOS } from '../../rejilla/cola/pasos.ts'
import { descartar, recibir, resolver } from '../../rejilla/cola/respuestas.ts'
import { escribirBloque, volver } from './bloque.ts'
import { leerEscrito, mostrar } from './escrito.ts'
import {
  anotarEmisor,
  avisar,
  crearInterior,
  type Interior,
  leerMeta,
  leerResumen,
  leerTodo,
  mover,
  soltarTecleo,
  suscribir,
  TODO,
} from './interior.ts'
import type { Lectura, Mundo } from './mundo.ts'
import type { Tecleo } from './vista.ts'

export type Borrador = ReturnType<typeof abrirBorrador>

/** What tells whether all is saved needs of a draft, whatever it is a draft of. */
export type Guardable = Pick<Borrador, 'leerResumen' | 'vaciar' | 'sinEnviar' | 'fuentes' | 'descartarTodo'> & {
  readonly suscribir: (avisar: () => void) => () => void
}

export function abrirBorrador(mundo: Mundo, lectura: Lectura) {
  const i = crearInterior(mundo, lectura)
  const emisor = crearEmisor({
    ...mundo,
    leer: () => i.cola,
    escribir: (cola) => mover(i, cola),
    alCambiar: (estado) => anotarEmisor(i, estado),
    alRepetir: () => void releer(i).catch(() => {}),
  })
  const mandar = (cola: Cola) => {
    if (mover(i, cola)) emisor.avisar()
  }
  const conservadas = mundo.almacen.leer()
  mover(i, recuperar(i.cola, conservadas, mundo.sellar))
  mundo.almacen.olvidar(conservadas.filter((c) => c.respondida).map((c) => c.op.opId))
  if (i.cola.pendientes.length > 0) emisor.despertar()
  return {
    metas: (): readonly string[] => i.metas,
    fuentes: () => i.fuentes,
    leerMeta: (meta: string) => leerMeta(i, meta),
    leerResumen: () => leerResumen(i),
    /** Calls when a meta changes; without a meta, when anything does. Returns how to stop. */
    suscribir: (avisar: () => void, meta: string = TODO) => suscribir(i, meta, avisar),
    teclear: (lugar: Lugar, texto: string) => teclear(i, lugar, texto),
    /** Reads what is being typed and puts it in the queue; when the person leaves the field (`final`) it is shown as the system writes it. */
    asentar: (lugar: Lugar, final: boolean) => mandar(asentar(i, lugar, final)),
    poner: (lugar: Lugar, valor: string | null) => mandar(poner(i, lugar, valor)),
    /** Many fields as one step; resolves with how many changed, once all of them are in the queue. */
    escribirBloque: (acto: Acto, escrituras: readonly Escritura[]) =>
      escribirBloque(i, acto, escrituras).finally(emisor.avisar),
    deshacer: () => volver(i, 'deshacer').finally(emisor.avisar),
    rehacer: () => volver(i, 'rehacer').finally(emisor.avisar),
    /** Whether the field holds typing that the browser's own undo should take back first. */
    hayTecleo: ({ meta, campo, clave }: Lugar, texto: string) => {
      const tecleo = i.tecleos.get(lugarDe({ meta, campo, clave }))
      return tecleo !== undefined && tecleo.alEmpezar !== texto
    },
    resolver: (lugar: Lugar, cual: 'mio' | 'suyo') => {
      soltarTecleo(i, lugar)
      if (cual === 'suyo') i.pasos = olvidar(i.pasos, lugar)
      mandar(resolver(i.cola, lugar, cual, mundo.sellar()))
    },
    descartar: (lugar: Lugar) => {
      soltarTecleo(i, lugar)
      i.pasos = olvidar(i.pasos, lugar)
      mover(i, descartar(i.cola, lugar))
    },
    descartarTodo: () => {
      i.tecleos = new Map()
      i.pasos = SIN_PASOS
      mover(i, soltarTodo(i.cola))
      return emisor.vaciar()
    },
    /** Everything typed here that the server does not have. */
    sinEnviar: () => porConservar(i.cola).map(({ op }) => op),
    /** Sends all that waits; true when the server has everything. */
    vaciar: () => {
      asentarTodo(i)
      return emisor.vaciar()
    },
    sondear: () => sondear(i),
    releer: () => releer(i),
  }
}

function poner(i: Interior, lugar: Lugar, valor: string | null): Cola {
  const visto = i.tecleos.get(lugarDe(lugar))?.visto
  i.pasos = cerrar(anotarTecleo(i.pasos, { lugar, antes: visible(i.cola, lugar), despues: valor }))
  soltarTecleo(i, lugar)
  return escribir(i.cola, lugar, valor, i.mundo.sellar(), visto)
}

function teclear(i: Interior, lugar: Lugar, texto: string): void {
  const clave = lugarDe(lugar)
  const previo = i.tecleos.get(clave)
  const visto = previo?.visto ?? confirmado(i.cola, lugar)
  const alEmpezar = previo?.alEmpezar ?? mostrar(lugar.campo, visible(i.cola, lugar))
  i.tecleos = new Map(i.tecleos).set(clave, { lugar, texto, visto, alEmpezar, enPausa: false })
  avisar(i, [lugar.meta])
}

function asentar(i: Interior, lugar: Lugar, final: boolean): Cola {
  const tecleo = i.tecleos.get(lugarDe(lugar))
  if (!tecleo) return i.cola
  const leido = leerEscrito(lugar.campo, tecleo.texto)
  if (final && leido.ok) soltarTecleo(i, lugar)
  else pausar(i, tecleo)
  if (!leido.ok) return i.cola
  const antes = visible(i.cola, lugar)
  if (leido.valor !== antes) i.pasos = anotarTecleo(i.pasos, { lugar, antes, despues: leido.valor })
  if (final) i.pasos = cerrar(i.pasos)
  return leido.valor === antes ? i.cola : escribir(i.cola, lugar, leido.valor, i.mundo.sellar(), tecleo.visto)
}

function pausar(i: Interior, tecleo: Tecleo): void {
  i.tecleos = new Map(i.tecleos).set(lugarDe(tecleo.lugar), { ...tecleo, enPausa: true })
  avisar(i, [tecleo.lugar.meta])
}

function asentarTodo(i: Interior): void {
  for (const { lugar } of i.tecleos.values()) mover(i, asentar(i, lugar, false))
}

/** What others changed since the last time. Whatever was answered to us while we asked may be newer than the answer: it is asked again. */
async function sondear(i: Interior): Promise<string> {
  const { respuesta, reciente } = await preguntar(i, () => i.mundo.leerCambios(i.secuencia))
  const { cola, completo } = recibir(i.cola, respuesta.cambios, reciente)
  mover(i, cola)
  if (completo) i.secuencia = Math.max(i.secuencia, respuesta.secuencia)
  return respuesta.estado
}

async function releer(i: Interior): Promise<void> {
  const { respuesta, reciente } = await preguntar(i, i.mundo.leerFilas)
  leerTodo(i, respuesta, reciente)
}

async function preguntar<R>(i: Interior, leer: () => Promise<R>) {
  const respondidos = new Set<string>()
  i.preguntas.add(respondidos)
  try {
    const respuesta = await leer()
    const volando = new Set(i.cola.pendientes.filter((p) => p.fase === 'en_vuelo').map((p) => lugarDe(p.op)))
    return { respuesta, reciente: (clave: string) => respondidos.has(clave) || volando.has(clave) }
  } finally {
    i.preguntas.delete(respondidos)
  }
}
