// The deadlines of a body as events: one for each row, whatever circulars do to it, and cancelled once a circular suppresses it.
import {
  consultaDe,
  diasDeAlarma,
  type EnVigor,
  historiaDeFilas,
  type Instrumento,
  vaALaAgenda,
  vidaDelLimite,
} from '@kpt/domain/calendario'
import { fechaEn } from '@kpt/domain/shared'
import { AVISO_AGENDA, NOMBRES_ESTADO_PLAZO, textoPlazo, tituloAgenda } from '@kpt/textos'
import { type Deudor, debeFila, vigorPara } from '../deudor.ts'
import { type CalendarioReportable, type LecturaPlazos, type PlazoPropio, plazosDe } from '../plazos-de.ts'
import type { Evento } from './icalendario.ts'

type Ajustes = {
  readonly url: string
  /** Business days before a limit on which the reminders of an instrument go out. */
  diasDe(instrumento: Instrumento): readonly number[]
}
type Comun = Ajustes & { readonly organismo: { readonly codigo: string; readonly nombre: string } }

export function eventosDe(
  lectura: LecturaPlazos,
  deudor: Deudor,
  calendarios: readonly CalendarioReportable[],
  ajustes: Ajustes,
): Evento[] {
  const { entidad } = deudor
  const comun = { ...ajustes, organismo: entidad ?? { codigo: 'dnp', nombre: 'DNP' } }
  const hoy = fechaEn(lectura.ahora)
  const vivos = plazosDe(lectura, deudor, calendarios)
    .filter(({ estado, plazo }) => plazo.limite !== null && vaALaAgenda(estado, plazo.limite, hoy))
    .flatMap((propio) => eventoVivo(propio, comun))
  return [...vivos, ...retirados(lectura, deudor, calendarios, comun)]
}

function eventoVivo({ vigor, fila, plazo, estado, envio }: PlazoPropio, { organismo, url, diasDe }: Comun): Evento[] {
  const vida = vidaDelLimite(vigor.cronograma, { ...consultaDe(vigor), actividad: fila.clave })
  if (!vida) return []
  const avisos = diasDeAlarma(estado, vida.limite, {
    ...{ dias: diasDe(vigor.cronograma.instrumento), festivos: vigor.festivos },
  })
  return [
    {
      ...{ uid: uidDe(vigor, fila.clave, organismo.codigo), url, secuencia: vida.secuencia, dia: vida.limite },
      en: Math.max(vida.desde, envio?.en ?? vida.desde),
      cancelado: false,
      titulo: tituloAgenda({ ...fila, ...vigor.cronograma }, organismo.nombre),
      descripcion: `${NOMBRES_ESTADO_PLAZO[estado]}. ${textoPlazo(plazo)}\n\n${fila.texto}`,
      avisos: avisos.map((dia) => ({ dia, texto: AVISO_AGENDA })),
    },
  ]
}

/** Whoever had it in a program must see it go. */
function retirados(
  { servicios: { referencia }, ahora }: LecturaPlazos,
  deudor: Deudor,
  calendarios: readonly CalendarioReportable[],
  { organismo, url }: Comun,
): Evento[] {
  return calendarios.flatMap((cronograma) => {
    const vigor = vigorPara(deudor, cronograma, ahora)
    const idas = historiaDeFilas(cronograma, ahora).filter(
      ({ vigente, fila }) => !vigente && debeFila(referencia, deudor, cronograma, fila),
    )
    return idas.flatMap(({ clave, fila }): Evento[] => {
      const vida = vidaDelLimite(cronograma, { ...consultaDe(vigor), actividad: clave })
      if (!vida || !vaALaAgenda('pasado', vida.limite, fechaEn(ahora))) return []
      const titulo = tituloAgenda({ ...fila, ...cronograma }, organismo.nombre)
      return [
        {
          ...{ uid: uidDe(vigor, clave, organismo.codigo), url, secuencia: vida.secuencia, dia: vida.limite },
          ...{ en: vida.desde, cancelado: true, titulo, descripcion: fila.texto, avisos: [] },
        },
      ]
    })
  })
}

/** It names the row and whose it is, never its dates: a program knows by it that a limit moved. */
function uidDe({ cronograma: { instrumento, vigencia } }: EnVigor, clave: string, codigo: string): string {
  return `${instrumento}-${vigencia}-${clave}-${codigo}@plazos.kpt`
}
