// What publishing would do, over the reports that there are: rows before and after, whom it reaches, whose verdict heals (R1.2).
import type { verPreviaCronograma as definicion, PeticionDe } from '@kpt/contract'
import {
  type Alcanzada,
  actividadReporte,
  actoDeBorrador,
  type CronogramaRegistrado,
  compararFilas,
  contarSuertes,
  cronogramaConActo,
  type EfectoEnmienda,
  type EnvioHechoEn,
  efectoDeEnmienda,
  enVigor,
  ligadasPor,
  obligado,
  revisarBorrador,
  suertesDe,
} from '@kpt/domain/calendario'
import { inicioDe } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { abrirBorrador, type BorradorAbierto, entradaDe, soloCircular } from './abierto.ts'
import { countCartasDeVencido, findPrimerosEnvios } from './efecto.repo.ts'

const SIN_EFECTO: EfectoEnmienda = { cambios: [], cumplidas: [], sanadas: [], tardias: [] }

export async function verPrevia(ctx: ContextoTerritorial, { params, consulta }: PeticionDe<typeof definicion>) {
  const abierto = await abrirBorrador(ctx, params)
  const efecto = await efectoDe(ctx, abierto)
  const alcanzadas = suertesDe(efecto, ligadasPor(efecto.cambios, obligadas(ctx, abierto)))
  const { suerte, pagina, tamano } = consulta
  const elegidas = suerte === undefined ? alcanzadas : alcanzadas.filter((a) => a.suerte === suerte)
  const claves = efecto.cambios.map(({ clave }) => clave)
  const sanadas = [...new Set(efecto.sanadas.map(({ entidad }) => entidad))]
  return {
    version: abierto.guardado.version,
    hallazgos: revisarBorrador(entradaDe(abierto, ctx)).map((h) => ({
      ...h,
      ruta: { ...h.ruta },
      detalles: { ...h.detalles },
    })),
    cambios: efecto.cambios.map(cambioVisible),
    cuentas: contarSuertes(alcanzadas),
    cartasSinEfecto: await countCartasDeVencido(ctx.db, params, claves, sanadas),
    ...{ total: elegidas.length, pagina, tamano },
    filas: elegidas.slice((pagina - 1) * tamano, pagina * tamano).map((a) => entidadVisible(ctx, a)),
  }
}

/** As if it were published now, or on the day of its circular when that is later. */
async function efectoDe(
  { db, ahora, servicios }: ContextoTerritorial,
  abierto: BorradorAbierto,
): Promise<EfectoEnmienda> {
  const { de, guardado, previo } = abierto
  if (abierto.circular === null) return SIN_EFECTO
  const circular = soloCircular(abierto.circular)
  const acto = actoDeBorrador(guardado.contenido, circular, previo?.vigor ?? null)
  const segun = Math.max(ahora, inicioDe(circular.fecha))
  const nuevo = cronogramaConActo(de, guardado.contenido, acto, previo?.cronograma ?? null)
  if (!previo) {
    const vacio = enVigor({ ...nuevo, actos: [] }, segun)
    return { ...SIN_EFECTO, cambios: compararFilas(vacio, enVigor(nuevo, segun)) }
  }
  const cambios = new Set(compararFilas(enVigor(previo.cronograma, segun), enVigor(nuevo, segun)).map((c) => c.clave))
  const envios = (await findPrimerosEnvios(db, de)).flatMap(({ entidad, corte, enviadoEn }): EnvioHechoEn[] => {
    const actividad = actividadReporte(previo.cronograma, corte)
    const lugar = servicios.referencia.territorio.get(entidad)
    if (actividad === null || !lugar || !cambios.has(actividad)) return []
    const sujeto = { entidad, departamento: lugar.departamento, cumplidas: {} }
    return [{ entidad, actividad, enviadoEn, particular: { ...loPropio(previo.cronograma), sujeto } }]
  })
  return efectoDeEnmienda(previo.cronograma, acto, envios, segun)
}

function loPropio({ medidas, festivos }: CronogramaRegistrado) {
  return { medidas, festivos }
}

function obligadas({ servicios }: ContextoTerritorial, { de }: BorradorAbierto) {
  const { territorio, reglas } = servicios.referencia
  return [...territorio.values()].filter((e) => obligado(reglas, e, de.instrumento, de.vigencia).obligado)
}

function cambioVisible({ clave, cambio, antes, despues, campos }: EfectoEnmienda['cambios'][number]) {
  return { clave, cambio, antes: fila(antes), despues: fila(despues), campos: campos.map(String) }
}

function fila<F extends EfectoEnmienda['cambios'][number]['antes']>(una: F) {
  return una && { ...una, clases: [...una.clases], obligados: [...una.obligados] }
}

function entidadVisible({ servicios }: ContextoTerritorial, { entidad, suerte, actividades }: Alcanzada) {
  const { territorio } = servicios.referencia
  const { codigo, nombre, tipo, departamento } = territorio.get(entidad) ?? rechazar('entidad.desconocida', { entidad })
  const departamentoNombre = territorio.get(departamento)?.nombre ?? departamento
  return { codigo, nombre, tipo, departamento, departamentoNombre, suerte, actividades: [...actividades] }
}
