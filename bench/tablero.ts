// The boards over a whole country that has submitted sixteen cortes, and over three times as many.
import { numeroDeRecibo } from '@kpt/domain/reportes'
import { findMetodologia, recalcularAportes } from '../apps/server/src/features/reportes/index.ts'
import { alcanceInterno } from '../apps/server/src/platform/http/index.ts'
import { analizar, type Banco, type BaseDeBanco, describirTamanos } from './lib/banco.ts'
import { enMb, type Fila, numero, percentil, percentiles, porSegundo, tabla, veredictos } from './lib/cifras.ts'
import { cargar, type Medida } from './lib/cliente.ts'
import { gastoPorUnidad } from './lib/maquina.ts'
import { MARCA, moldePlan, moldeVersion, type VersionMolde } from './lib/moldes.ts'
import type { Opciones } from './lib/opciones.ts'
import {
  type Editor,
  entidadesObligadas,
  findFuentes,
  sembrarCalendario,
  sembrarEditores,
  sembrarPlanes,
} from './lib/sembrado.ts'
import { arrancarServidor } from './lib/servidor.ts'

export const METAS_DEL_PAIS = 300
const CORTES = [1, 2, 3, 4]
/** Different plans among the entities. */
const MOLDES = 6
const A_LA_VEZ = 4
const GOBIERNO = 2024

export function medirTablero({ conBase }: Banco, { segundos, crecimiento }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const [lectora, porQuien] = await sembrarEditores(base, [
      { entidad: null, rol: 'analista_dnp' },
      { entidad: null, rol: 'administrador_dnp' },
    ])
    if (!lectora || !porQuien) throw new Error('nobody to read the board')
    const pais = await poblar(base, porQuien, crecimiento)
    await comprobar(base, pais)
    const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
    try {
      const donde = { servidor: servidor.pid, datos: base.datos }
      const medir = (rutas: readonly string[], aLaVez: number) =>
        cargar(
          {
            ...{ tipo: 'leer', puerto: servidor.puerto, aLaVez, calentamiento: 1, segundos: segundos / 2 },
            rutas: rutas.map((ruta) => ({ ruta, ficha: lectora.ficha })),
          },
          donde,
        )
      const filas: Fila[] = []
      const p95: number[] = []
      for (const [nombre, rutas] of Object.entries(rutasDe(pais))) {
        const sola = await medir(rutas, 1)
        filas.push(fila(`${nombre}, de a una`, sola), fila(`  de a ${A_LA_VEZ}`, await medir(rutas, A_LA_VEZ)))
        p95.push(percentil(sola.ms, 0.95))
      }
      const tamanos = await describirTamanos(base, ['reporte', 'reporte_version', 'reporte_aporte', 'plan_version'])
      return [
        tabla(filas),
        `  ${pais.entidades.length} entidades × ${METAS_DEL_PAIS} metas × ${pais.vigencias.length * CORTES.length} cortes; ${tamanos.map((t) => `${t.tabla}: ${numero(t.filas)} filas, ${enMb(t.bytes)}`).join('; ')}`,
        veredictos([{ que: 'p95 de 300 ms en cada tablero', cumple: p95.every((ms) => ms <= 300) }]),
      ].join('\n')
    } finally {
      await servidor.parar()
    }
  })
}

type Pais = { readonly entidades: readonly string[]; readonly vigencias: readonly number[] }

function rutasDe({ entidades, vigencias }: Pais): Record<string, string[]> {
  const cortes = vigencias.flatMap((vigencia) => CORTES.map((corte) => `seguimiento/${vigencia}/${corte}`))
  const una = (i: number) => entidades[(i * 37) % entidades.length]
  return {
    'ver el tablero': cortes.map((corte) => `/api/tablero/${corte}`),
    'tablero con filtros': cortes.flatMap((corte) =>
      ['departamento=25', 'categoria=6&pdet=no'].map((filtro) => `/api/tablero/${corte}?${filtro}`),
    ),
    'tendencia del país': vigencias.map((vigencia) => `/api/tablero/seguimiento/${vigencia}/tendencia`),
    'tendencia de un departamento': vigencias.map(
      (vigencia) => `/api/tablero/seguimiento/${vigencia}/tendencia?departamento=25`,
    ),
    'por sector y por ODS': cortes.flatMap((corte) =>
      ['sector', 'ods'].map((d) => `/api/tablero/${corte}/grupos?dimension=${d}`),
    ),
    'listar entidades': cortes.flatMap((corte) =>
      [1, 7, 20].map((pagina) => `/api/tablero/${corte}/entidades?pagina=${pagina}`),
    ),
    'ver un avance': cortes.flatMap((corte, i) =>
      ['linea', 'sector', 'ods'].map((d) => `/api/entidades/${una(i)}/reportes/${corte}/avance?dimension=${d}`),
    ),
  }
}

function fila(nombre: string, { unidades, segundos, ms, gasto, cuantasMalas, malas, bytes }: Medida): Fila {
  if (cuantasMalas > 0) console.error(`  ${nombre}: ${cuantasMalas} respuestas malas: ${malas.join(' | ')}`)
  return {
    '': nombre,
    ritmo: porSegundo(unidades, segundos),
    ...percentiles(ms),
    respuesta: `${numero(bytes / Math.max(1, ms.length) / 1024, 1)} kB`,
    ...gastoPorUnidad(gasto, unidades),
    malas: String(cuantasMalas),
  }
}

/** Every entity with its plan and one submitted version in each corte; the contributions are those of the text itself. */
function poblar(base: BaseDeBanco, por: Editor, crecimiento: number): Promise<Pais> {
  const vigencias = Array.from({ length: 4 * crecimiento }, (_, i) => GOBIERNO + i)
  return poblarPais(base, por, { vigencias, cortes: CORTES })
}

export async function poblarPais(
  base: BaseDeBanco,
  por: Editor,
  { vigencias, cortes }: { readonly vigencias: readonly number[]; readonly cortes: readonly number[] },
): Promise<Pais> {
  const entidades = entidadesObligadas(base, GOBIERNO)
  const fuentes = await findFuentes(base)
  const planes = Array.from({ length: MOLDES }, (_, i) => moldePlan(fuentes, METAS_DEL_PAIS, GOBIERNO, i + 1))
  const grupos = planes.map((plan, g) => ({ plan, suyas: entidades.filter((_, i) => i % MOLDES === g) }))
  for (const { plan, suyas } of grupos) await sembrarPlanes(base, plan, suyas, por.cuenta)
  for (const vigencia of vigencias) {
    await sembrarCalendario(base, vigencia)
    const metodologia = await findMetodologia(base.conexion.db, vigencia)
    // The plan has four years: later ones repeat them under their own number.
    const delPlan = GOBIERNO + ((vigencia - GOBIERNO) % 4)
    for (const corte of cortes) {
      for (const { plan, suyas } of grupos) {
        const fechaDatos = `${delPlan}-${['03-31', '06-30', '09-30', '12-31'][corte - 1]}`
        const molde = moldeVersion(plan, metodologia, { vigencia: delPlan, corte, fechaDatos })
        await sembrarVersiones(base, molde, {
          vigencia,
          corte,
          por,
          entidades: suyas,
          metodologia: metodologia.version,
        })
      }
    }
  }
  await analizar(base.urlMigracion)
  return { entidades, vigencias }
}

type Envio = {
  readonly vigencia: number
  readonly corte: number
  readonly por: Editor
  readonly entidades: readonly string[]
  readonly metodologia: string
}

async function sembrarVersiones(
  { conexion: { pool } }: BaseDeBanco,
  { texto, aportes }: VersionMolde,
  { vigencia, corte, por, entidades, metodologia }: Envio,
): Promise<void> {
  const en = `${vigencia}-12-31T10:00:00-05:00`
  const instrumento = 'seguimiento'
  await pool.query(
    `insert into reporte (entidad, instrumento, vigencia, corte, estado, version, vigente, primer_envio_en, primer_envio_oportuno, creado_en)
     select e, 'seguimiento', $2, $3, 'enviado', 1, 1, $4, true, $4 from unnest($1::text[]) e`,
    [entidades, vigencia, corte, en],
  )
  await pool.query(
    `insert into reporte_version (entidad, instrumento, vigencia, corte, version, texto, sha256, recibo, periodo_desde, plan_version,
       metodologia, ronda, oportuna, por, rol, en)
     select e.entidad, 'seguimiento', $3, $4, 1, t, sha256(convert_to(t, 'UTF8')), e.recibo, $5, 1, $6, 0, true, $7, 'usuario_lider', $8
     from unnest($1::text[], $2::text[]) as e (entidad, recibo), replace($9, $10, e.entidad) t`,
    [
      entidades,
      entidades.map((entidad) => numeroDeRecibo({ entidad, instrumento, vigencia, corte }, 1)),
      ...[vigencia, corte, GOBIERNO, metodologia, por.cuenta, en, texto, MARCA],
    ],
  )
  const filas = aportes.map((a) => ({
    ...{ dimension: a.dimension, clave: a.clave, metas: a.metas, metas_programadas: a.metasProgramadas },
    ...{ metas_reportadas: a.metasReportadas, metas_declaradas: a.metasDeclaradas, programado: a.programado },
    ...{ metas_no_requieren: a.metasNoRequieren, metas_cuatrienio: a.metasCuatrienio, ejecutado: a.ejecutado },
    ...{ suma_fisico: a.sumaFisico, suma_fisico_cuatrienio: a.sumaFisicoCuatrienio },
  }))
  await pool.query(
    `insert into reporte_aporte (entidad, instrumento, vigencia, corte, version, dimension, clave, metas, metas_programadas,
       metas_reportadas, metas_declaradas, metas_no_requieren, metas_cuatrienio, suma_fisico, suma_fisico_cuatrienio, programado, ejecutado)
     select e, 'seguimiento', $2, $3, 1, a.dimension, a.clave, a.metas, a.metas_programadas, a.metas_reportadas, a.metas_declaradas,
       a.metas_no_requieren, a.metas_cuatrienio, a.suma_fisico, a.suma_fisico_cuatrienio, a.programado, a.ejecutado
     from unnest($1::text[]) e, json_populate_recordset(null::reporte_aporte, $4::json) a`,
    [entidades, vigencia, corte, JSON.stringify(filas)],
  )
}

/** The figures measured are true ones: a few versions, recomputed by the program from their texts, give what the boards add. */
async function comprobar({ conexion }: BaseDeBanco, { entidades }: Pais): Promise<void> {
  for (const [i, entidad] of entidades.filter((_, n) => n % 200 === 0).entries()) {
    const clave = {
      entidad,
      instrumento: 'seguimiento',
      vigencia: GOBIERNO + (i % 4),
      corte: CORTES[i % 4] ?? 1,
    } as const
    // The ratios of each meta are not sown: no board reads them.
    const distintos = (await recalcularAportes(conexion.db, alcanceInterno(), clave, 1)).distintos.filter(
      (d) => d !== 'metas',
    )
    if (distintos.length > 0)
      throw new Error(`${entidad}: contributions differ from those of its text: ${distintos.slice(0, 3)}`)
  }
}
