// By letter, to whoever sent and to the official address of the entity: the number and where to find the receipt.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { fraseOportuna } from '@kpt/textos'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { type CartaEscrita, cartaPorEscribir } from '../correo/index.ts'
import { findCorreoOficial } from '../liderazgo/index.ts'
import type { VersionNueva } from './version.repo.ts'

export async function cartaDelEnvio(
  ctx: ContextoTerritorial,
  { entidad, instrumento, vigencia, corte }: ClaveReporte,
  { version, recibo, sha256, oportuna, ronda }: VersionNueva,
): Promise<CartaEscrita> {
  const { db, ahora, persona, servicios } = ctx
  const { enlace } = servicios.correo
  const oficial = await findCorreoOficial(db, entidad)
  return cartaPorEscribir(ctx, {
    ...{ clave: `constancia/${recibo}`, clase: 'reporte.constancia', sujeto: `constancia/${recibo}` },
    ...{ para: persona.correo, copia: oficial ? [oficial] : [] },
    hechos: {
      ...{ nombre: persona.nombre, entidad: servicios.referencia.territorio.get(entidad)?.nombre ?? entidad },
      ...{ vigencia, corte, version, recibo, sha256: sha256.toString('hex'), enviada: ahora },
      oportunidad: fraseOportuna({ oportuna, ronda }),
      enlaceVerificacion: enlace(`/verificar/${recibo}`),
      enlace: enlace(`/entidades/${entidad}/reportes/${instrumento}/${vigencia}/${corte}/envio`),
    },
  })
}
