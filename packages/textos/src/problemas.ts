// The sentence of every refusal: what happened and what to do, in plain Spanish. A code without its sentence does not compile.
import type { CodigoProblema, Problemas } from '@kpt/domain/shared'
import { FRASES_PROBLEMA_AYUDA } from './ayuda.ts'
import { FRASES_PROBLEMA_CUESTIONARIO } from './cuestionarios/problemas.ts'
import { FRASES_PROBLEMA_MDM } from './mdm-problemas.ts'
import { FRASES_PROBLEMA_OFICIO } from './oficios/problemas.ts'
import { FRASES_PROBLEMA_ACCESO } from './problemas/acceso.ts'
import { FRASES_PROBLEMA_CALENDARIO } from './problemas/calendario.ts'
import { FRASES_PROBLEMA_CATALOGO } from './problemas/catalogo.ts'
import { FRASES_PROBLEMA_ENTIDAD } from './problemas/entidad.ts'
import { FRASES_PROBLEMA_PLAN } from './problemas/planes.ts'
import { FRASES_PROBLEMA_REPORTE } from './problemas/reportes.ts'
import { FRASES_PROBLEMA_REVISION } from './problemas/revision.ts'
import { FRASES_PROBLEMA_SISTEMA } from './problemas/sistema.ts'
import { FRASES_PROBLEMA_SOLICITUD } from './problemas/solicitudes.ts'

const FRASES: { readonly [C in CodigoProblema]: (d: Problemas[C]) => string } = {
  ...FRASES_PROBLEMA_SISTEMA,
  ...FRASES_PROBLEMA_ENTIDAD,
  ...FRASES_PROBLEMA_ACCESO,
  ...FRASES_PROBLEMA_SOLICITUD,
  ...FRASES_PROBLEMA_PLAN,
  ...FRASES_PROBLEMA_CATALOGO,
  ...FRASES_PROBLEMA_REPORTE,
  ...FRASES_PROBLEMA_REVISION,
  ...FRASES_PROBLEMA_CALENDARIO,
  ...FRASES_PROBLEMA_MDM,
  ...FRASES_PROBLEMA_CUESTIONARIO,
  ...FRASES_PROBLEMA_OFICIO,
  ...FRASES_PROBLEMA_AYUDA,
}

/** Sentence of a refusal, for screen, mail, workbook and command line. */
export function textoProblema(codigo: CodigoProblema, detalles: Record<string, string>): string {
  return (FRASES[codigo] as (d: Record<string, string>) => string)(detalles)
}
