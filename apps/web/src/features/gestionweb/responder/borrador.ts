// The open answers: what the server has, what waits to be sent, and the verdict of the domain over both, the same that the server gives.
import {
  type BorradorGestion,
  borradorGestion,
  type CeldaGuardada,
  type CuestionarioLeido,
  isSinExplicar,
  type JuicioCuestionario,
  juzgarBorrador,
  type Pregunta,
  prepararCuestionario,
  type Respuesta,
  textoRespuesta,
} from '@kpt/domain/gestionweb'
import {
  COLA_VACIA,
  type Cola,
  type Conflicto,
  escribir,
  porConservar,
  propias,
  type Rechazada,
  recuperar,
  soltarTodo,
  visible,
} from '../../rejilla/cola/cola.ts'
import { crearEmisor, type EstadoEmisor } from '../../rejilla/cola/emisor.ts'
import { type Lugar, lugarDe } from '../../rejilla/cola/operacion.ts'
import { type Cambio, descartar, partir, recargar, recibir, resolver } from '../../rejilla/cola/respuestas.ts'
import type { MundoDeCola } from '../../rejilla/puertos.ts'
import type { Resumen } from '../../reportes/borrador/resumen.ts'
import type { LecturaDeRespuestas } from './lectura.ts'

export type MundoDeRespuestas = MundoDeCola & {
  readonly leer: () => Promise<LecturaDeRespuestas>
  readonly leerCambios: (desde: number) => Promise<{ secuencia: number; estado: string; cambios: readonly Cambio[] }>
  /** What the server has is other than it was. */
  readonly alConfirmar: (lectura: LecturaDeRespuestas) => void
  readonly alQuedarSinRed: () => void
}

/** What the screens draw: the same object while nothing changes. */
export type Foto = {
  readonly lectura: LecturaDeRespuestas
  readonly leido: CuestionarioLeido
  readonly borrador: BorradorGestion
  readonly juicio: JuicioCuestionario
  readonly resumen: Resumen
  readonly conflictos: readonly Conflicto[]
  readonly rechazadas: readonly Rechazada[]
}

export type Respuestas = ReturnType<typeof abrirRespuestas>

type Interior = {
  readonly mundo: MundoDeRespuestas
  lectura: LecturaDeRespuestas
  leido: CuestionarioLeido
  cola: Cola
  secuencia: number
  emisor: EstadoEmisor
  guardadoEn: number | null
  seConserva: boolean
  foto: Foto | null
  readonly miran: Set<() => void>
}

export function abrirRespuestas(mundo: MundoDeRespuestas, lectura: LecturaDeRespuestas) {
  const i = interior(mundo, lectura)
  const emisor = crearEmisor({
    ...mundo,
    leer: () => i.cola,
    escribir: (cola) => mover(i, cola),
    alCambiar: (estado) => anotarEmisor(i, estado),
    alRepetir: () => void releer(i).catch(() => {}),
  })
  const conservadas = mundo.almacen.leer()
  mover(i, recuperar(i.cola, conservadas, mundo.sellar))
  mundo.almacen.olvidar(conservadas.filter((c) => c.respondida).map((c) => c.op.opId))
  if (i.cola.pendientes.length > 0) emisor.despertar()
  const poner = (lugar: Lugar, valor: string | null) => {
    if (visible(i.cola, lugar) !== valor && mover(i, escribir(i.cola, lugar, valor, mundo.sellar()))) emisor.avisar()
  }
  return {
    leer: () => fotoDe(i),
    leerResumen: () => fotoDe(i).resumen,
    suscribir: (avisar: () => void) => {
      i.miran.add(avisar)
      return () => void i.miran.delete(avisar)
    },
    /** An answer takes the place of the other kind of answer; null is silence. */
    responder: (pregunta: Pregunta, respuesta: Respuesta | null) => {
      const { clave: meta } = pregunta
      const dicho = respuesta?.clase === 'valor' ? textoRespuesta(pregunta, respuesta.valor) : null
      poner({ meta, campo: 'respuesta', clave: '' }, dicho)
      poner({ meta, campo: 'no_aplica', clave: '' }, respuesta?.clase === 'no_aplica' ? respuesta.razon : null)
    },
    /** The same as the cell of another year says. */
    copiar: ({ clave: meta }: Pregunta, valor: string) => {
      poner({ meta, campo: 'respuesta', clave: '' }, valor)
    },
    explicar: (pregunta: string, validacion: string, razon: string) =>
      poner({ meta: pregunta, campo: 'confirmacion', clave: validacion }, razon.trim() === '' ? null : razon),
    visible: (lugar: Lugar) => visible(i.cola, lugar),
    resolver: (lugar: Lugar, cual: 'mio' | 'suyo') => {
      if (mover(i, resolver(i.cola, lugar, cual, mundo.sellar()))) emisor.avisar()
    },
    descartar: (lugar: Lugar) => mover(i, descartar(i.cola, lugar)),
    descartarTodo: () => {
      mover(i, soltarTodo(i.cola))
      return emisor.vaciar()
    },
    sinEnviar: () => porConservar(i.cola).map(({ op }) => op),
    fuentes: () => [],
    vaciar: () => emisor.vaciar(),
    sondear: () => sondear(i),
    releer: () => releer(i),
  }
}

function interior(mundo: MundoDeRespuestas, lectura: LecturaDeRespuestas): Interior {
  return {
    ...{ mundo, lectura, leido: prepararCuestionario(lectura.cuestionario.contenido), secuencia: lectura.secuencia },
    ...{ cola: recargar(COLA_VACIA, celdasDe(lectura), () => false), emisor: { tipo: 'quieto' } },
    ...{ guardadoEn: null, seConserva: true, foto: null, miran: new Set() },
  }
}

function celdasDe({ celdas }: LecturaDeRespuestas) {
  return celdas.map(({ pregunta, campo, clave, valor }) => {
    return { meta: pregunta, campo: campo as Lugar['campo'], clave, valor }
  })
}

function mover(i: Interior, cola: Cola): boolean {
  const antes = i.cola
  if (antes === cola) return false
  i.cola = cola
  i.seConserva = i.mundo.almacen.conservar(antes, cola) && i.seConserva
  if (cola.guardadas !== antes.guardadas) i.guardadoEn = i.mundo.ahora()
  if (cola.confirmados !== antes.confirmados) i.mundo.alConfirmar({ ...i.lectura, celdas: confirmadas(cola) })
  avisar(i)
  return true
}

function anotarEmisor(i: Interior, estado: EstadoEmisor): void {
  if (estado.tipo === 'sin_conexion' && estado.intentos === 1) i.mundo.alQuedarSinRed()
  i.emisor = estado
  avisar(i)
}

function avisar(i: Interior): void {
  i.foto = null
  for (const hacer of i.miran) hacer()
}

/** What was answered to us while we asked may be newer than the answer: fields on their way are left as known, and asked for again. */
async function releer(i: Interior): Promise<void> {
  const lectura = await i.mundo.leer()
  const volando = new Set(i.cola.pendientes.map((p) => lugarDe(p.op)))
  if (lectura.cuestionario.sha256 !== i.lectura.cuestionario.sha256)
    i.leido = prepararCuestionario(lectura.cuestionario.contenido)
  i.lectura = lectura
  if (volando.size === 0) i.secuencia = lectura.secuencia
  if (
    !mover(
      i,
      recargar(i.cola, celdasDe(lectura), (lugar) => volando.has(lugar)),
    )
  )
    avisar(i)
}

async function sondear(i: Interior): Promise<string> {
  const { cambios, estado, secuencia } = await i.mundo.leerCambios(i.secuencia)
  const volando = new Set(i.cola.pendientes.map((p) => lugarDe(p.op)))
  const { cola, completo } = recibir(i.cola, cambios, (lugar) => volando.has(lugar))
  mover(i, cola)
  if (completo) i.secuencia = Math.max(i.secuencia, secuencia)
  return estado
}

function confirmadas({ confirmados }: Cola): LecturaDeRespuestas['celdas'] {
  return [...confirmados].flatMap(([pregunta, celdas]) =>
    [...celdas].map(([celda, valor]) => {
      const { campo, clave } = partir(pregunta, celda)
      return { pregunta, campo, clave, valor }
    }),
  )
}

/** What the person sees: their own last words over what the server has. */
function celdasVisibles(cola: Cola): CeldaGuardada[] {
  const propiasDeTodas = porConservar(cola).map(({ op }) => op.meta)
  return [...new Set([...cola.confirmados.keys(), ...propiasDeTodas])].flatMap((pregunta) => {
    const celdas = new Map<string, string | null>(cola.confirmados.get(pregunta))
    for (const [celda, op] of propias(cola, pregunta)) celdas.set(celda, op.valor)
    return [...celdas].map(([celda, valor]) => {
      const { campo, clave } = partir(pregunta, celda)
      return { pregunta, campo, clave, valor }
    })
  })
}

function fotoDe(i: Interior): Foto {
  i.foto ??= revelar(i)
  return i.foto
}

function revelar(i: Interior): Foto {
  const { lectura, leido, cola } = i
  const borrador = borradorGestion(leido, celdasVisibles(cola), lectura.evidencias)
  const juicio = juzgarBorrador(leido, borrador)
  const faltan = juicio.hallazgos.filter((h) => h.regla === 'sin_respuesta').length
  const completas = [...juicio.preguntadas].filter((clave) => borrador.respuestas.has(clave)).length
  const resumen: Resumen = {
    ...{ completas, requeridas: completas + faltan },
    conErrores: juicio.hallazgos.filter((h) => h.gravedad === 'error' && h.regla !== 'sin_respuesta').length,
    sinConfirmar: juicio.hallazgos.filter((h) => isSinExplicar(h, borrador)).length,
    ...{ conflictos: cola.conflictos.size, rechazadas: cola.rechazadas.size, porGuardar: cola.pendientes.length },
    ...{ tecleando: false, emisor: i.emisor, guardadoEn: i.guardadoEn, seConserva: i.seConserva },
    ...{ porDeshacer: null, porRehacer: null },
  }
  const [conflictos, rechazadas] = [[...cola.conflictos.values()], [...cola.rechazadas.values()]]
  return { lectura, leido, borrador, juicio, resumen, conflictos, rechazadas }
}
