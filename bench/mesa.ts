// The desk of a gobernación of 125 municipalities, 300 metas each and four cortes submitted, beside the statements that its data cost by themselves.
import { analizar, type Banco, type BaseDeBanco } from './lib/banco.ts'
import { enMs, type Fila, numero, percentil, percentiles, porSegundo, tabla, veredictos } from './lib/cifras.ts'
import { cargar } from './lib/cliente.ts'
import type { Opciones } from './lib/opciones.ts'
import { sembrarEditores } from './lib/sembrado.ts'
import { arrancarServidor } from './lib/servidor.ts'
import { METAS_DEL_PAIS, poblarPais } from './tablero.ts'

const VIGENCIA = 2024
const DEPARTAMENTO = '05'
const VECES = 200

type Pantalla = { readonly rutas: readonly string[]; readonly sql: string; readonly datos: readonly unknown[] }

export function medirMesa({ conBase }: Banco, { segundos }: Opciones): Promise<string> {
  return conBase(async (base) => {
    const [revisor, porQuien] = await sembrarEditores(base, [
      { entidad: DEPARTAMENTO, rol: 'revisor_gobernacion' },
      { entidad: null, rol: 'administrador_dnp' },
    ])
    if (!revisor || !porQuien) throw new Error('nobody to review')
    const { entidades } = await poblarPais(base, porQuien, { vigencias: [VIGENCIA], cortes: [1, 2, 3, 4] })
    const suyas = entidades.filter((e) => e.length === 5 && e.startsWith(DEPARTAMENTO))
    await contarRiesgos(base)
    const servidor = await arrancarServidor({ carpeta: base.carpeta, base })
    try {
      const filas: Fila[] = []
      const p95: number[] = []
      for (const [nombre, { rutas, sql, datos }] of Object.entries(pantallasDe(suyas))) {
        const medida = await cargar(
          {
            ...{ tipo: 'leer', puerto: servidor.puerto, aLaVez: 1, calentamiento: 1, segundos: segundos / 2 },
            rutas: rutas.map((ruta) => ({ ruta, ficha: revisor.ficha })),
          },
          { servidor: servidor.pid, datos: base.datos },
        )
        if (medida.cuantasMalas > 0) console.error(`  ${nombre}: ${medida.malas.join(' | ')}`)
        const crudo = await crudoDe(base, sql, datos)
        p95.push(percentil(medida.ms, 0.95))
        filas.push({
          '': nombre,
          ritmo: porSegundo(medida.unidades, medida.segundos),
          ...percentiles(medida.ms),
          'sql, p95': enMs(crudo),
          veces: numero(percentil(medida.ms, 0.95) / crudo, 1),
          malas: String(medida.cuantasMalas),
        })
      }
      return [
        tabla(filas),
        `  ${suyas.length} municipios × ${METAS_DEL_PAIS} metas × 4 cortes; «sql» es la sentencia que trae los mismos datos, sola`,
        veredictos([{ que: 'p95 de 300 ms en cada pantalla de la mesa', cumple: p95.every((ms) => ms <= 300) }]),
      ].join('\n')
    } finally {
      await servidor.parar()
    }
  })
}

function pantallasDe(suyas: readonly string[]): Record<string, Pantalla> {
  const cola = {
    sql: `select r.*, v.en, z.* from reporte r join reporte_version v using (entidad, instrumento, vigencia, corte, version)
      left join riesgo_version z using (entidad, instrumento, vigencia, corte, version) where r.entidad = any($1)`,
    datos: [suyas],
  }
  const version = {
    sql: `select v.texto, p.texto from reporte_version v join plan_version p on p.entidad = v.entidad and p.periodo_desde = v.periodo_desde
      and p.version = v.plan_version where v.entidad = $1 and v.vigencia = $2 and v.corte = 4`,
    datos: [suyas[0], VIGENCIA],
  }
  const cortes = {
    sql: 'select texto from reporte_version where entidad = $1 and vigencia = $2 order by corte',
    datos: [suyas[0], VIGENCIA],
  }
  const de = (i: number) => `/api/entidades/${suyas[(i * 7) % suyas.length]}/reportes/seguimiento/${VIGENCIA}/4`
  const varias = (ruta: (i: number) => string) => Array.from({ length: 12 }, (_, i) => ruta(i))
  const meta = (i: number) => `${suyas[(i * 7) % suyas.length]}-M-${String(i * 20 + 1).padStart(4, '0')}`
  const c = '/api/revision/cola'
  return {
    'cola, por espera': { ...cola, rutas: [c, `${c}?pagina=3`, `${c}?estado=todos`] },
    'cola, por riesgo y filtrada': {
      ...cola,
      rutas: [`${c}?orden=riesgo`, `${c}?orden=riesgo&riesgo=alto&quien=nadie`],
    },
    'quién no ha enviado': { ...cola, rutas: ['/api/revision/sin-enviar'] },
    'carga del equipo': { ...cola, rutas: ['/api/revision/equipo'] },
    'el reporte': { ...version, rutas: varias(de) },
    'sus metas, una página': { ...version, rutas: varias((i) => `${de(i)}/metas?version=1&pagina=${(i % 6) + 1}`) },
    'junto a la versión': { ...version, rutas: varias((i) => `${de(i)}/mesa?version=1`) },
    'lista de verificación': { ...version, rutas: varias((i) => `${de(i)}/lista?version=1`) },
    'notas del equipo': { ...version, rutas: varias((i) => `${de(i)}/notas`) },
    'trayectoria de una meta': { ...cortes, rutas: varias((i) => `${de(i)}/metas/${meta(i)}/trayectoria`) },
    asistencia: { ...cola, rutas: ['/api/asistencias', '/api/contactos'] },
  }
}

/** Counts that differ from one another: what is measured is reading and ordering them. */
async function contarRiesgos({ conexion: { pool }, urlMigracion }: BaseDeBanco): Promise<void> {
  await pool.query(
    `insert into riesgo_version (entidad, instrumento, vigencia, corte, version, metas, programadas, con_avance, confirmados,
       motivos_flojos, atipicas, saltos, sin_evidencia, sin_avance, primera_del_autor)
     select entidad, instrumento, vigencia, corte, version, $1, $1, 200, 20, h % 31, h % 17, h % 23, h % 150, h % 90, h % 2 = 0
     from reporte_version, lateral (select abs(hashtext(entidad || corte)) as h) x`,
    [METAS_DEL_PAIS],
  )
  await analizar(urlMigracion)
}

async function crudoDe({ conexion: { pool } }: BaseDeBanco, sql: string, datos: readonly unknown[]): Promise<number> {
  const ms: number[] = []
  for (let i = 0; i < VECES; i++) {
    const antes = performance.now()
    await pool.query({ name: `mesa ${sql.length}`, text: sql, values: [...datos] })
    ms.push(performance.now() - antes)
  }
  return percentil(ms, 0.95)
}
