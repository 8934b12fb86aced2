import { existsSync } from 'node:fs'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { crearBase } from '../../../testing/base.ts'
import { raiz } from '../../raiz.ts'
import { migrar } from '../migrar.ts'
import { prepararBase } from '../preparar.ts'
import { parseCsv } from './csv.ts'
import { carpetaSemilla, readCalendariosSemilla, sembrar } from './index.ts'

describe('los datos de referencia', () => {
  let base: Awaited<ReturnType<typeof crearBase>>
  let dueno: pg.Client
  let copia: string
  beforeAll(async () => {
    base = await crearBase(inject('motor'))
    dueno = new pg.Client({ connectionString: base.urlMigracion })
    await dueno.connect()
    copia = await mkdtemp(join(tmpdir(), 'kpt-semilla-'))
    await cp(carpetaSemilla, copia, { recursive: true })
  })
  afterAll(async () => {
    await dueno.end()
    await base.borrar()
    await rm(copia, { recursive: true, force: true })
  })

  const cuenta = async (sql: string) =>
    (await dueno.query<{ n: number }>(`select count(*)::int as n from ${sql}`)).rows[0]?.n

  test('están completos', async () => {
    const tipos = await dueno.query<{ tipo: string; n: number }>(
      'select tipo, count(*)::int as n from entidad group by tipo order by tipo',
    )
    expect(Object.fromEntries(tipos.rows.map((f) => [f.tipo, f.n]))).toEqual({
      area_no_municipalizada: 18,
      departamento: 33,
      isla: 1,
      municipio: 1103,
    })
    expect(await cuenta("focalizacion where programa = 'pdet'")).toBe(170)
    expect(await cuenta("focalizacion where programa = 'zomac'")).toBe(344)
    expect(await cuenta('entidad where distrito')).toBe(12)
    expect(await cuenta('grupo_mdm where desde = 2020')).toBe(1101)
    expect(await cuenta('grupo_mdm where desde = 2016 and hasta = 2019')).toBe(1101)
    const niveles = { sector: 18, programa: 67, producto: 883, indicador: 1254 }
    for (const [nivel, n] of Object.entries(niveles)) expect(await cuenta(`catalogo_${nivel}`), nivel).toBe(n)
    expect(await cuenta("catalogo_indicador where principal <> (right(codigo, 2) = '00')")).toBe(0)
    expect(await cuenta('circular where demostracion')).toBe(0)
    expect(await cuenta('cita')).toBeGreaterThan(0)
  })

  test('la segunda vez no hay nada que cargar', async () => {
    expect(await sembrar(dueno)).toEqual({ cargados: [] })
  })

  test('un archivo que cambió se escribe por su clave; los demás no se tocan', async () => {
    const ruta = join(copia, 'poblacion.csv')
    await writeFile(ruta, (await readFile(ruta, 'utf8')).replace(/^2025,05001,\d+/m, '2025,05001,7'))
    expect(await sembrar(dueno, () => {}, copia)).toEqual({ cargados: ['poblacion.csv'] })
    expect(await cuenta("poblacion where entidad = '05001' and habitantes = 7")).toBe(1)
    expect(await cuenta('poblacion')).toBe(1121)
    expect(await sembrar(dueno, () => {}, copia)).toEqual({ cargados: [] })
  })

  test('también se actualizan cuando la aplicación y el dueño son el mismo rol', async () => {
    const sola = await crearBase(inject('motor'))
    try {
      await prepararBase(sola.urlMigracion, sola.urlMigracion)
      const { aplicadas } = await migrar(sola.urlMigracion, async (cliente) => {
        expect(await sembrar(cliente, () => {}, copia)).toEqual({ cargados: ['poblacion.csv'] })
      })
      expect(aplicadas).toEqual([])
    } finally {
      await sola.borrar()
    }
  })

  test('un archivo dañado se dice por su nombre y no deja nada a medias', async () => {
    await writeFile(join(copia, 'fuentes.json'), '{"listas": []}')
    await writeFile(join(copia, 'semaforo.json'), '{"semaforos": [{"version": "9"}]}')
    await expect(sembrar(dueno, () => {}, copia)).rejects.toThrow(/db\/seed\/semaforo\.json/)
    expect(await cuenta("semaforo where version = '9'")).toBe(0)
    expect(await sembrar(dueno, () => {}, copia).catch(() => 'otra vez')).toBe('otra vez')
  })

  test('una circular de demostración no entra por la semilla', async () => {
    const ruta = join(copia, 'circulares.json')
    await writeFile(ruta, (await readFile(ruta, 'utf8')).replaceAll('"demostracion": false', '"demostracion": true'))
    await expect(readCalendariosSemilla(copia)).rejects.toThrow(/demonstration/)
  })

  const fuente = join(raiz, '../shared/data')
  const hayFuente = existsSync(fuente)
  if (!hayFuente) process.stderr.write(`No se compara la semilla con los datos publicados: no está ${fuente}\n`)

  test.runIf(hayFuente)('dicen lo mismo que los datos publicados', async () => {
    const publicado = async (archivo: string) => parseCsv(await readFile(join(fuente, archivo), 'utf8'))
    const { rows: territorio } = await dueno.query(
      `select e.codigo, e.nombre, e.tipo, e.latitud::float8, e.longitud::float8, e.distrito, g.grupo, c.categoria
       from entidad e left join grupo_mdm g on g.entidad = e.codigo and g.desde = 2020 left join categoria c on c.entidad = e.codigo order by e.codigo`,
    )
    const debido = (await publicado('territorio.csv')).map((f) => ({
      ...{ codigo: f.codigo, nombre: f.nombre, tipo: f.tipo },
      ...{ latitud: toNumber(f.latitud), longitud: toNumber(f.longitud), distrito: f.distrito === '1' },
      ...{ grupo: f.grupo_mdm, categoria: f.categoria_ley617 === 'N.D.' ? null : f.categoria_ley617 },
    }))
    expect(territorio).toEqual(debido.sort((a, b) => ((a.codigo ?? '') < (b.codigo ?? '') ? -1 : 1)))

    const { rows: catalogo } = await dueno.query(
      `select s.codigo as sector, s.nombre as sector_nombre, p.codigo as programa, p.nombre as programa_nombre, d.codigo as producto,
         d.nombre as producto_nombre, i.codigo as indicador, i.nombre as indicador_nombre, i.unidad as unidad_medida
       from catalogo_indicador i join catalogo_producto d using (version) join catalogo_programa p using (version)
         join catalogo_sector s using (version)
       where d.codigo = i.producto and p.codigo = d.programa and s.codigo = p.sector order by i.codigo`,
    )
    const indicadores = (await publicado('catalogo-programatico.csv')).map(({ principal: _, ...resto }) => resto)
    expect(catalogo).toEqual(indicadores.sort((a, b) => ((a.indicador ?? '') < (b.indicador ?? '') ? -1 : 1)))
  })
})

describe('CSV', () => {
  test('comas, comillas y saltos dentro de comillas; la celda vacía es nula', () => {
    expect(parseCsv('a,b\r\n"x, ""y""\nz",\n1,2')).toEqual([
      { a: 'x, "y"\nz', b: null },
      { a: '1', b: '2' },
    ])
  })

  test('una fila de otro ancho o con comillas sueltas se rechaza', () => {
    expect(() => parseCsv('a,b\n1\n')).toThrow(/row 2/)
    expect(() => parseCsv('a,b\n1,x"y"\n')).toThrow(/row/)
  })
})

function toNumber(texto: string | null | undefined): number | null {
  return texto == null ? null : Number(texto)
}
