import type { Lectura } from '../../platform/http/index.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { ambitoPermitido } from './ambito.ts'
import { countEnviosDesde, findListo, findUltimo, type Listo } from './consolidado.repo.ts'
import { findSituadas } from './situaciones.ts'

/** Which book there is, whether it still says what the board says, and how far the one on its way is. */
export async function verConsolidado(ctx: Lectura, { ambito: codigo, ...corte }: ClaveCorte & { ambito: string }) {
  const ambito = ambitoPermitido(ctx.servicios.referencia, ctx.alcance, codigo)
  const clave = { ...corte, ambito: ambito.codigo }
  const suyo = { ...ctx, alcance: ambito.alcance }
  const { huella } = await findSituadas(suyo, corte)
  const listo = await findListo(ctx.db, clave)
  const ultimo = await findUltimo(ctx.db, clave)
  const corre = ultimo?.estado === 'en_cola' || ultimo?.estado === 'preparando'
  return {
    ambito: ambito.codigo,
    nombre: ambito.nombre,
    listo: listo && {
      ...visible(listo),
      alDia: listo.huella.toString('hex') === huella,
      enviosPosteriores: await countEnviosDesde(ctx.db, clave, listo.datosEn),
    },
    enCurso: corre ? { progreso: ultimo.progreso, pedidoPor: ultimo.pedidoPor, pedidoEn: ultimo.pedidoEn } : null,
    fallido: ultimo?.estado === 'fallido',
  }
}

function visible({ datosEn, pedidoPor, bytes, sha256, metas }: Listo) {
  return { datosEn, pedidoPor, bytes, sha256: sha256.toString('hex'), metas }
}
