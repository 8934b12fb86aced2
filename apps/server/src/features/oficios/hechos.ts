// The facts of the letter of one entity: the same for the preview, without number, and for what is signed.
import { destinatarioDe, type HechosOficio } from '@kpt/domain/comunicaciones'
import { fechaEn, type Instante } from '@kpt/domain/shared'
import type { Entidad } from '@kpt/domain/territorio'
import { redactarOficio } from '@kpt/textos'
import type { Servicios } from '../../platform/servicios.ts'
import { emisorVisible } from './emisor.ts'
import type { Direccion, SituacionDeEntidad } from './lista.ts'
import type { Lote } from './lote.repo.ts'

type Para = {
  readonly entidad: Entidad
  readonly direccion: Direccion
  readonly situacion: SituacionDeEntidad | null
  readonly copias: readonly { readonly direccion: string; readonly cita: string }[]
}

/** What the letter says, before it has a number. */
export function redactarPara(
  { clase, emisor, sobre, asunto, texto }: Lote,
  { entidad, direccion, situacion, copias }: Para,
) {
  const destinatario = destinatarioDe(entidad, direccion.titular)
  const escrito = redactarOficio({
    ...{ clase, emisor: emisor === 'DNP' ? 'dnp' : 'gobernacion', destinatario, sobre, asunto, texto },
    ...{ plazo: situacion?.plazo ?? null, ajustesHasta: situacion?.ajustesHasta ?? null, copia: copias },
  })
  return { destinatario, ...escrito }
}

type Firmante = HechosOficio['firma']

export function armarOficio(
  servicios: Pick<Servicios, 'referencia' | 'correo' | 'demostracion'>,
  lote: Lote,
  para: Para,
  { radicado, firma, ahora }: { readonly radicado: string; readonly firma: Firmante; readonly ahora: Instante },
): HechosOficio {
  const { destinatario, asunto, parrafos } = redactarPara(lote, para)
  return {
    ...{ formato: 1, radicado, emisor: emisorVisible(servicios, lote.emisor), fecha: fechaEn(ahora) },
    ...{ clase: lote.clase, destinatario, asunto, parrafos, sobre: lote.sobre },
    copia: copiaDe(para),
    firma,
    verificacion: servicios.correo.enlace(`/verificar/${radicado}`),
    demostracion: servicios.demostracion !== null,
  }
}

/** The addresses that the circular names, always, and whoever leads the entity. */
export function copiaDe({ copias, direccion }: Pick<Para, 'copias' | 'direccion'>): string[] {
  return [...new Set([...copias.map((c) => c.direccion), ...direccion.ademas])]
}
