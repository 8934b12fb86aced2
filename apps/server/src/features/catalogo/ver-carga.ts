import type { verCargaCatalogo as definicion, PeticionDe } from '@kpt/contract'
import { contarCambios } from '@kpt/domain/catalogo'
import { agruparHallazgos, hallazgosVisibles } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { abrirBorrador, type Borrador } from './borrador.ts'
import { findCarga, findLeido } from './cargas.repo.ts'
import { desdeMinimo } from './desde-minimo.ts'
import { countAfectadas } from './producto.repo.ts'
import { parseResultado } from './resultado.ts'

export async function verCarga(ctx: ContextoTerritorial, { params }: PeticionDe<typeof definicion>) {
  const carga = (await findCarga(ctx.db, params.carga)) ?? rechazar('carga.no_existe', {})
  const previa = carga.estado === 'lista' ? await previaDe(ctx, await abrirBorrador(ctx, carga.id)) : null
  const { resultado } = carga.estado === 'rechazada' ? await findLeido(ctx.db, carga.id) : { resultado: null }
  return {
    ...carga,
    previa,
    rechazo: resultado === null ? null : hallazgosVisibles(parseResultado(resultado).hallazgos),
  }
}

async function previaDe(ctx: ContextoTerritorial, { leido, contra, cambios }: Borrador) {
  const { catalogo, hallazgos } = leido
  const distintos = (campo: 'sector' | 'programa' | 'producto') => new Set(catalogo.map((e) => e[campo])).size
  const cesan = cambios.filter((c) => c.clase === 'inactivo').map((c) => c.codigo)
  const minimo = await desdeMinimo(ctx)
  const afectadas = await countAfectadas(ctx.db, cesan, Number(minimo.slice(0, 4)))
  return {
    contra: contra && { version: contra.version, nombre: contra.nombre, desde: contra.desde },
    ...{ sectores: distintos('sector'), programas: distintos('programa'), productos: distintos('producto') },
    indicadores: catalogo.length,
    cuenta: contarCambios(cambios),
    ...{ metasAfectadas: afectadas.metas, entidadesAfectadas: afectadas.entidades },
    desdeMinimo: minimo,
    errores: hallazgos.filter((h) => h.gravedad === 'error').length,
    grupos: agruparHallazgos(hallazgos),
  }
}
