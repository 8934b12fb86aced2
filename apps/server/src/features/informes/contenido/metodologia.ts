import type { Metodologia } from '@kpt/domain/seguimiento'
import { FRASES_METODOLOGIA, TITULOS_SECCION } from '@kpt/textos/informes'
import type { Seccion } from '../forma.ts'

/** How the figures come out, so that whoever reads can object to them. */
export function seccionMetodologia({
  version,
  baseFinanciera,
}: Pick<Metodologia, 'version' | 'baseFinanciera'>): Seccion {
  const { fisico, cuatrienio, financiero, vacios, topes, asumida } = FRASES_METODOLOGIA
  return {
    ...{ codigo: 'metodologia', titulo: TITULOS_SECCION.metodologia, tablas: [] },
    parrafos: [
      fisico,
      cuatrienio,
      financiero(baseFinanciera),
      topes,
      vacios,
      asumida,
      `Versión de la metodología: ${version}.`,
    ],
  }
}
