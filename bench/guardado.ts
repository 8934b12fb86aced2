// Autosave: one value per request as somebody types, the batch that a paste sends, and the same statement straight to the database.
import { analizar, type Banco, type BaseDeBanco, describirTamanos } from './lib/banco.ts'
import {
  enMb,
  type Fila,
  numero,
  type Pedido,
  percentil,
  percentiles,
  porSegundo,
  tabla,
  veredictos,
} from './lib/cifras.ts'
import { cargar, type Medida } from './lib/cliente.ts'
import { gastoPorUnidad } from './lib/maquina.ts'
import type { Opciones } from './lib/opciones.ts'
import { METAS, prepararPais, sentarEscritores } from './lib/pais-escribiendo.ts'
import { arrancarServidor, type ServidorAparte } from './lib/servidor.ts'
import type { Escritor } from './lib/trabajo.ts'

const ENTIDADES = 300
const JUNTOS = 100
/** What a paste sends at a time. */
const LOTE = 200
const CALENTAMIENTO = 2

export function medirGuardado({ conBase }: Banco, { segundos }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const { escritores, vigencia } = await preparar(base)
    const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
    try {
      return await medir(base, servidor, { escritores, vigencia, segundos })
    } finally {
      await servidor.parar()
    }
  })
}

type Grupos = { readonly repartidos: readonly Escritor[]; readonly juntos: readonly Escritor[] }

async function preparar(base: BaseDeBanco): Promise<{ escritores: Grupos; vigencia: number }> {
  const { concurrida, entidades, vigencia, plan } = await prepararPais(base, ENTIDADES)
  const puestos = [...entidades, ...Array.from({ length: JUNTOS }, () => concurrida)]
  const escritores = await sentarEscritores(base, puestos, plan)
  const suyas = METAS / JUNTOS
  const juntos = escritores.slice(ENTIDADES).map((e, i) => ({ ...e, metas: e.metas.slice(i * suyas, (i + 1) * suyas) }))
  await analizar(base.urlMigracion)
  return { vigencia, escritores: { repartidos: escritores.slice(0, ENTIDADES), juntos } }
}

type Condiciones = { readonly escritores: Grupos; readonly vigencia: number; readonly segundos: number }

async function medir(
  base: BaseDeBanco,
  { pid, puerto }: ServidorAparte,
  { escritores: { repartidos, juntos }, vigencia, segundos }: Condiciones,
): Promise<string> {
  const donde = { servidor: pid, datos: base.datos }
  const comun = { vigencia, lote: 1, calentamiento: CALENTAMIENTO, segundos }
  // Each in a corte of its own: all begin with empty fields.
  const http = (escritores: readonly Escritor[], corte: number, lote = 1) =>
    cargar({ tipo: 'guardar', puerto, ...comun, escritores, corte, lote }, donde)
  const crudo = (escritores: readonly Escritor[], corte: number) =>
    cargar({ tipo: 'guardar-crudo', urlApp: base.urlApp, ...comun, escritores, corte }, { ...donde, servidor: 0 })
  const medidas = {
    repartidos: await http(repartidos, 1),
    juntos: await http(juntos, 1),
    tandas: await http(repartidos.slice(0, 20), 3, LOTE),
    crudoRepartidos: await crudo(repartidos, 2),
    crudoJuntos: await crudo(juntos, 2),
  }
  const filas = [
    fila(`${repartidos.length} entidades`, medidas.repartidos, medidas.crudoRepartidos),
    fila('  la misma sentencia, directa', medidas.crudoRepartidos),
    fila(`${juntos.length} personas en una entidad`, medidas.juntos, medidas.crudoJuntos),
    fila('  la misma sentencia, directa', medidas.crudoJuntos),
    fila(`20 entidades pegando de a ${LOTE}`, medidas.tandas),
  ]
  const tamanos = await describirTamanos(base, ['reporte_valor', 'operacion', 'auditoria'])
  return [
    tabla(filas),
    `  metas por plan: ${METAS}; ${tamanos.map((t) => `${t.tabla}: ${numero(t.filas)} filas, ${enMb(t.bytes)}`).join('; ')}`,
    veredictos(pedidosDe(medidas)),
  ].join('\n')
}

function fila(nombre: string, medida: Medida, referencia?: Medida): Fila {
  const { unidades, segundos, ms, gasto, cuantasMalas, malas } = medida
  if (cuantasMalas > 0) console.error(`  ${nombre}: ${cuantasMalas} respuestas malas: ${malas.join(' | ')}`)
  return {
    '': nombre,
    guardados: porSegundo(unidades, segundos),
    ...percentiles(ms),
    directa: referencia ? numero(ritmo(medida) / ritmo(referencia), 2) : '',
    ...gastoPorUnidad(gasto, unidades),
    malas: String(cuantasMalas),
  }
}

function ritmo({ unidades, segundos }: Medida): number {
  return unidades / segundos
}

type Medidas = Readonly<Record<'repartidos' | 'juntos' | 'crudoRepartidos' | 'crudoJuntos', Medida>>

function pedidosDe({ repartidos, juntos, crudoRepartidos, crudoJuntos }: Medidas): Pedido[] {
  return [
    { que: '3.000 guardados por segundo en 300 entidades', cumple: ritmo(repartidos) >= 3_000 },
    { que: 'p95 de 150 ms en 300 entidades', cumple: percentil(repartidos.ms, 0.95) <= 150 },
    { que: '0,4 de la sentencia directa', cumple: ritmo(repartidos) >= 0.4 * ritmo(crudoRepartidos) },
    { que: '1.200 guardados por segundo en una entidad', cumple: ritmo(juntos) >= 1_200 },
    { que: 'p95 de 250 ms en una entidad', cumple: percentil(juntos.ms, 0.95) <= 250 },
    { que: '0,4 de la sentencia directa, en una entidad', cumple: ritmo(juntos) >= 0.4 * ritmo(crudoJuntos) },
  ]
}
