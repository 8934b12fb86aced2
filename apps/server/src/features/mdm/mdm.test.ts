// The measurement from its tables to what anybody reads: loaded, covered, frozen, computed, reviewed by another person, published, replaced.
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuentesDe, type Manifiesto, type Receta, verificarManifiesto } from '@kpt/domain/mdm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digerir, eslabonar } from '../../platform/audit/index.ts'
import { raiz } from '../../platform/raiz.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readXlsx } from '../../platform/spreadsheet/xlsx.ts'
import { hacerLoEncolado, trozoDe } from '../../testing/cargar.ts'
import type { Nombre } from '../../testing/gente.ts'
import { kptSinBase } from '../../testing/kpt.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'

type Hechos = {
  readonly vigencia2021: readonly {
    readonly codigo: string
    readonly publicado: number | null
    readonly valores: Readonly<Record<string, number | null>>
  }[]
}
const leer = (ruta: string) => JSON.parse(readFileSync(join(raiz, ruta), 'utf8'))
const { vigencia2021: HECHOS }: Hechos = leer('packages/domain/src/mdm/hechos.json')
const { recetas }: { recetas: Receta[] } = leer('db/seed/mdm-recetas.json')
const receta = recetas.find((r) => r.clave === 'mdm-2021')
if (!receta) throw new Error('the seed lost a recipe of the tests')
const FUENTES = fuentesDe(receta)
const NOTA = 'Prueba de la medición'

describe('medición de desempeño municipal', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-02-15T10:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  const post = (quien: Nombre, ruta: string, cuerpo?: unknown) => mundo.as(quien).post(`/api/mdm/${ruta}`, cuerpo)
  const ver = async (ruta: string, quien?: Nombre) =>
    (await (quien ? mundo.as(quien) : mundo.publico).get(`/api/mdm/${ruta}`)).cuerpo

  const tabla = (
    fuente: string,
    cambiar: (columna: string, fila: number, valor: string) => string = (_, __, v) => v,
  ) => {
    const columnas = FUENTES.find((f) => f.fuente === fuente)?.columnas.map((c) => c.columna) ?? []
    const filas = HECHOS.map((h, i) =>
      [h.codigo, ...columnas.map((c) => cambiar(c, i, String(h.valores[c] ?? '')))].join(','),
    )
    return [['codigo', ...columnas].join(','), ...filas].join('\n')
  }

  async function subir(fuente: string, texto: string) {
    const archivo = Buffer.from(texto)
    const declarada = {
      ...{ fuente, vigencia: 2021, receta: 'mdm-2021', nombre: `${fuente}.csv`, bytes: archivo.length },
      ...{ procedencia: `Entidad que produce ${fuente}`, licencia: 'CC BY 4.0', fecha: '2022-06-30' },
    }
    const { id } = (await post('fabio', 'cargas', declarada)).cuerpo
    await post('fabio', `cargas/${id}/trozos/0`, trozoDe(archivo, 0))
    expect((await post('fabio', `cargas/${id}/cierre`)).cuerpo.estado).toBe('en_cola')
    await hacerLoEncolado(mundo)
    return ver(`cargas/${id}`, 'fabio')
  }

  const confirmar = (id: string, contra: number | null = null, razon: string | null = null) =>
    post('fabio', `cargas/${id}/confirmacion`, { contra, razon })

  const pedir = (insumos: object[] = [], quien: Nombre = 'fabio') =>
    post(quien, 'corridas', { receta: { clave: 'mdm-2021', version: 1 }, vigencia: 2021, insumos, motivo: NOTA })

  it('una tabla con errores dice la celda de cada uno y no se confirma', async () => {
    const mala = tabla('gestionweb', (columna, fila, valor) =>
      fila === 0 && columna === 'raw_org_info' ? '-1' : fila === 1 && columna === 'raw_atencion' ? 'mucho' : valor,
    ).replace(`\n${HECHOS[2]?.codigo},`, '\n99999,')
    const { id, estado, previa } = await subir('gestionweb', mala)
    expect([estado, previa.errores]).toEqual(['lista', 3])
    expect(previa.grupos.map((g: { regla: string }) => g.regla).toSorted()).toEqual([
      ...['medicion_entidad_desconocida', 'medicion_valor_fuera', 'medicion_valor_ilegible'],
    ])
    expect((await confirmar(id)).cuerpo.type).toBe('mdm.insumo_con_errores')
    const { estado: sinColumnas, rechazo } = await subir('gestionweb', 'codigo,raw_org_info\n05001,1')
    expect(sinColumnas).toBe('rechazada')
    expect(rechazo.map((h: { regla: string }) => h.regla)).toEqual([
      'medicion_columna_ausente',
      'medicion_columna_ausente',
    ])
    expect(
      (
        await post('fabio', 'cargas', {
          fuente: 'otra',
          vigencia: 2021,
          receta: 'mdm-2021',
          nombre: 'a.csv',
          bytes: 9,
          procedencia: 'De prueba',
          licencia: 'CC',
          fecha: '2022-01-01',
        })
      ).cuerpo.type,
    ).toBe('mdm.fuente_desconocida')
  })

  it('cada fuente se mira y se confirma como versión; sin todas no hay corrida', async () => {
    for (const { fuente } of FUENTES.slice(0, -1)) {
      const { id, previa } = await subir(fuente, tabla(fuente))
      expect(previa).toMatchObject({ contra: null, errores: 0, filas: HECHOS.length, universo: 1102 })
      expect((await confirmar(id)).cuerpo).toEqual({ version: 1 })
    }
    const rechazo = (await pedir()).cuerpo
    expect([rechazo.type, rechazo.detalles.fuentes]).toEqual(['mdm.faltan_insumos', 'Cifras publicadas por el DNP'])
    const { id } = await subir('dnp', tabla('dnp'))
    await confirmar(id)
  })

  it('la cobertura dice de quién falta qué, por fuente, columna y entidad', async () => {
    const cobertura = await ver('cobertura?receta=mdm-2021&vigencia=2021', 'fabio')
    const hacienda = cobertura.fuentes.find((f: { fuente: string }) => f.fuente === 'hacienda')
    expect(cobertura).toMatchObject({ universo: 1102, completas: HECHOS.length - 1 })
    expect(hacienda).toMatchObject({ insumo: { version: 1, filas: HECHOS.length, licencia: 'CC BY 4.0' } })
    expect(hacienda.columnas[0]).toMatchObject({ columna: 'raw_ing_tnt_pc', tienen: HECHOS.length, falta: 'impide' })
    const faltan = await ver('cobertura/faltan?receta=mdm-2021&vigencia=2021&texto=barrancominas', 'fabio')
    expect(faltan).toMatchObject({ total: 1, filas: [{ entidad: { codigo: '94343' } }] })
    const deColumna = await ver('cobertura/faltan?receta=mdm-2021&vigencia=2021&columna=raw_igpr&tamano=1', 'fabio')
    const conIgpr = HECHOS.filter((h) => h.valores.raw_igpr !== null).length
    expect(deColumna.total).toBe(1102 - conIgpr)
  })

  let primera = 0
  it('una corrida da lo publicado por el DNP, y nadie de fuera la ve mientras es preliminar', async () => {
    primera = (await pedir()).cuerpo.corrida
    expect(await ver(`corridas/${primera}`, 'fabio')).toMatchObject({ estado: 'en_cola', resultado: null })
    expect((await ver(`corridas/${primera}/puestos`, 'fabio')).type).toBe('mdm.corrida_sin_calcular')
    await hacerLoEncolado(mundo)
    const corrida = await ver(`corridas/${primera}`, 'fabio')
    expect(corrida).toMatchObject({ estado: 'preliminar', entidades: HECHOS.length, conCifra: HECHOS.length - 1 })
    expect(corrida.resultado.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect((await ver(`corridas/${primera}`)).type).toBe('mdm.corrida_no_existe')
    expect((await ver(`corridas/${primera}/puestos`, 'ana')).type).toBe('mdm.corrida_no_existe')
    expect((await ver('corridas')).total).toBe(0)
    const { filas, total } = await ver(`corridas/${primera}/puestos?tamano=500`, 'hugo')
    expect(total).toBe(HECHOS.length)
    const nuestras = new Map(
      filas.map((f: { entidad: { codigo: string }; indice: number }) => [f.entidad.codigo, f.indice]),
    )
    for (const { codigo, publicado } of HECHOS)
      if (publicado === null) expect(nuestras.get(codigo)).toBeNull()
      else expect(Math.abs(Number(nuestras.get(codigo)) - publicado)).toBeLessThan(1e-5)
  })

  it('la revisa y la publica otra persona; la segunda vez el resultado es el mismo bit por bit', async () => {
    expect((await post('fabio', `corridas/${primera}/revision`, { nota: NOTA })).cuerpo.type).toBe('mdm.misma_persona')
    const publicar = { nota: NOTA, reemplaza: null }
    expect((await post('gloria', `corridas/${primera}/publicacion`, publicar)).cuerpo.type).toBe('mdm.corrida_estado')
    expect((await post('gloria', `corridas/${primera}/revision`, { nota: NOTA })).cuerpo.estado).toBe('revisada')
    expect((await post('fabio', `corridas/${primera}/publicacion`, publicar)).status).toBe(403)
    expect((await post('gloria', `corridas/${primera}/publicacion`, publicar)).cuerpo.estado).toBe('publicada')
    const { corrida } = (await pedir()).cuerpo
    await hacerLoEncolado(mundo)
    const [una, otra] = [await ver(`corridas/${primera}`), await ver(`corridas/${corrida}`, 'fabio')]
    expect(otra.resultado.sha256).toBe(una.resultado.sha256)
    expect(una.sucesos.map((s: { acto: string; por: string | null }) => [s.acto, s.por])).toEqual([
      ...[
        ['pedir', null],
        ['revisar', null],
        ['publicar', null],
      ],
    ])
    await post('fabio', `corridas/${corrida}/descarte`, { nota: NOTA })
  })

  it('su manifiesto se sostiene sin base, y cualquiera lo descarga', async () => {
    const bajado = await mundo.publico.get(`/api/mdm/corridas/${primera}/manifiesto`)
    const manifiesto = bajado.cuerpo as Manifiesto
    expect(verificarManifiesto(manifiesto, { digerir, eslabonar }).falla).toBeNull()
    expect(manifiesto.insumos.map((i) => i.fuente)).toEqual(FUENTES.map((f) => f.fuente).toSorted())
    expect(manifiesto.codigo.archivos.map((a) => a.ruta)).toContain('packages/domain/src/mdm/medir.ts')
    const { resultado } = await ver(`corridas/${primera}`)
    expect(manifiesto.eslabones.at(-1)).toBe(resultado.eslabon)
    const verificar = async (contenido: object) => {
      const ruta = join(tmpdir(), `kpt manifiesto ${process.pid}.json`)
      await writeFile(ruta, JSON.stringify(contenido))
      const { codigo, json } = await kptSinBase('mdm', 'verificar', ruta)
      return { codigo, json }
    }
    const eslabones = FUENTES.length + 4
    expect(await verificar(manifiesto)).toMatchObject({
      codigo: 0,
      json: { integra: true, eslabones, primerFallo: null },
    })
    const movido = {
      ...manifiesto,
      resultados: { ...manifiesto.resultados, texto: manifiesto.resultados.texto.replace('alto', 'bajo') },
    }
    expect(await verificar(movido)).toMatchObject({
      codigo: 3,
      json: { integra: false, eslabones, primerFallo: eslabones },
    })
  })

  it('la página de una entidad abre cada puntaje hasta la fila de su tabla', async () => {
    const hecho = HECHOS.find((h) => h.codigo === '05001')
    const medellin = await ver(`corridas/${primera}/entidades/05001`)
    const dimensiones = medellin.componentes.flatMap((c: { dimensiones: object[] }) => c.dimensiones)
    const [ingresos] = dimensiones[0].indicadores
    const fila = HECHOS.findIndex((h) => h.codigo === '05001') + 2
    expect(ingresos).toMatchObject({
      ...{ crudo: hecho?.valores.raw_ing_tnt_pc, valor: 100, medida: { clase: 'proporcion', techo: 487399.64 } },
      columnas: [{ columna: 'raw_ing_tnt_pc', fuente: 'hacienda', version: 1, fila }],
    })
    const igpr = dimensiones[1].indicadores.at(-1)
    expect(igpr).toMatchObject({ crudo: null, valor: null, reglaFalta: 'se_omite', falta: 'se_omite' })
    expect(medellin.ajuste).toMatchObject({ previo: hecho?.valores.resultados_2020, procede: { fuente: 'dnp', fila } })
    expect(Math.abs(medellin.publicado.indice - medellin.indice)).toBeLessThan(1e-5)
    expect(medellin.valores).toEqual(hecho?.valores)
    expect(medellin.deCuantos.componentes.gestion.nacional).toBe(HECHOS.length)
    expect(medellin.anterior).toBeNull()
    const { de, a, partes } = medellin.desdeGrupo ?? { de: 0, a: 0, partes: [] }
    expect(partes.reduce((s: number, p: { puntos: number }) => s + p.puntos, 0)).toBeCloseTo(a - de, 8)
    expect(medellin.serie).toMatchObject([{ vigencia: 2021, corrida: primera }])
    expect((await ver(`corridas/${primera}/entidades/94343`)).motivo).toEqual({
      codigo: 'sin_previo',
      columna: 'resultados_2020',
    })
    expect((await ver(`corridas/${primera}/entidades/05002`)).type).toBe('mdm.entidad_sin_medicion')
  })

  it('los puestos se filtran y se ordenan; las cuentas de un reparto suman', async () => {
    const { filas } = await ver(`corridas/${primera}/puestos?orden=gestion&sentido=asc`)
    const gestiones = filas.map((f: { componentes: { gestion: number } }) => f.componentes.gestion)
    expect(gestiones).toEqual([...gestiones].sort((a: number, b: number) => a - b))
    const { puntos: nube } = await ver(`corridas/${primera}/puntos?cifra=gestion`)
    const todas: number[] = nube.map((p: { cifra: number }) => p.cifra)
    const deAntioquia = await ver(`corridas/${primera}/puestos?departamento=05`)
    expect(deAntioquia.filas.every((f: { entidad: { departamento: string } }) => f.entidad.departamento === '05')).toBe(
      true,
    )
    const nacionales = filas.map(
      (f: { puestos: { componentesNacional: { gestion: number } } }) => f.puestos.componentesNacional.gestion,
    )
    expect(nacionales).toEqual(gestiones.map((g: number) => todas.filter((otra) => otra > g).length + 1))
    const deGrupo = await ver(`corridas/${primera}/puestos?orden=resultados&grupo=G2`)
    const enGrupo = deGrupo.filas.map(
      (f: { puestos: { componentes: { resultados: number } } }) => f.puestos.componentes.resultados,
    )
    expect(enGrupo).toEqual(enGrupo.map((_: number, i: number) => i + 1))
    expect((await ver(`corridas/${primera}/puestos?orden=felicidad`)).type).toBe('mdm.cifra_desconocida')
    const reparto = await ver(`corridas/${primera}/distribucion?cifra=resultados&ancho=10`)
    expect(reparto.porGrupo.reduce((s: number, g: { cuantos: number }) => s + g.cuantos, 0)).toBe(reparto.cuantos)
    expect(reparto.tramos.reduce((s: number, t: { cuantos: number }) => s + t.cuantos, 0)).toBe(reparto.cuantos)
    const { puntos, componentes } = await ver(`corridas/${primera}/puntos?grupo=C`)
    expect(componentes.map((c: { clave: string }) => c.clave)).toEqual(['gestion', 'resultados'])
    expect(puntos.every((p: { grupo: string; valores: number[] }) => p.grupo === 'C' && p.valores.length === 2)).toBe(
      true,
    )
    const { cuerpo: bajado } = await mundo.publico.get(`/api/mdm/corridas/${primera}/csv`)
    const csv = Buffer.isBuffer(bajado) ? bajado.toString('utf8') : JSON.stringify(bajado)
    expect(csv).toContain('Medellín')
    expect(csv).toContain('licencia: CC BY 4.0')
    const xlsx = await mundo.publico.get(`/api/mdm/corridas/${primera}/xlsx`)
    expect(xlsx.status).toBe(200)
    const { hojas } = readXlsx(xlsx.cuerpo, LIMITES_LIBRO, () => {})
    expect(hojas.map((h) => h.nombre)).toEqual(['Procedencia', 'Diccionario', 'Resultados', 'Indicadores'])
    const titulos = (hoja: number) => hojas[hoja]?.filas[0]?.celdas.map(([, valor]) => valor) ?? []
    const explicados = new Set(hojas[1]?.filas.map((f) => f.celdas[0]?.[1]))
    expect([...titulos(2), ...titulos(3)].filter((t) => !explicados.has(t))).toEqual([])
    expect(titulos(2)).toContain('Puesto nacional: Resultados')
    expect(csv).toContain('# Columna «Puesto nacional: Gestión»: ')
    const otraVez = await mundo.app.inject({
      ...{ method: 'GET', url: `/api/mdm/corridas/${primera}/puestos` },
      headers: {
        'if-none-match': String((await mundo.publico.get(`/api/mdm/corridas/${primera}/puestos`)).cabeceras.etag),
      },
    })
    expect(otraVez.statusCode).toBe(304)
  })

  it('una corrección es otra corrida que reemplaza y dice por qué; se ve quién se movió y la anterior queda', async () => {
    const { id, previa } = await subir(
      'gestionweb',
      tabla('gestionweb', (c, i, v) => (i === 0 && c === 'raw_org_info' ? '0' : v)),
    )
    expect(previa).toMatchObject({ contra: 1, entran: 0, salen: 0 })
    expect(previa.columnas[0]).toMatchObject({ columna: 'raw_org_info', cambian: 1 })
    expect((await confirmar(id, 1)).cuerpo.type).toBe('mdm.insumo_razon')
    expect((await confirmar(id, null, NOTA)).cuerpo.type).toBe('mdm.insumo_cambio')
    expect((await confirmar(id, 1, 'La entidad corrigió su dato')).cuerpo).toEqual({ version: 2 })
    const { corrida } = (await pedir()).cuerpo
    await hacerLoEncolado(mundo)
    const codigo = HECHOS[0]?.codigo
    const comparacion = await ver(`comparacion?de=${primera}&a=${corrida}`, 'fabio')
    expect(comparacion).toMatchObject({ mismaReceta: true, fuentes: [{ fuente: 'gestionweb', de: 1, a: 2 }] })
    expect(comparacion.filas[0]).toMatchObject({
      entidad: { codigo },
      causas: ['insumo'],
      columnas: ['raw_org_info'],
      porReceta: 0,
    })
    expect(comparacion.cuenta).toMatchObject({ bajan: 1, suben: 0, causas: { insumo: 1, receta: 0 } })
    expect((await ver(`comparacion?de=${primera}&a=${corrida}`)).type).toBe('mdm.corrida_no_existe')
    await post('gloria', `corridas/${corrida}/revision`, { nota: NOTA })
    const publicar = (reemplaza: number | null) =>
      post('gloria', `corridas/${corrida}/publicacion`, { nota: NOTA, reemplaza })
    expect((await publicar(null)).cuerpo).toMatchObject({
      type: 'mdm.reemplazo',
      detalles: { vigente: String(primera) },
    })
    expect((await publicar(primera)).cuerpo).toMatchObject({ estado: 'publicada', reemplaza: primera })
    expect(await ver(`corridas/${primera}`)).toMatchObject({ estado: 'reemplazada', reemplazadaPor: corrida })
    expect((await ver('corridas?vigentes=si')).filas.map((c: { corrida: number }) => c.corrida)).toEqual([corrida])
    expect((await ver('corridas')).total).toBe(2)
  })

  it('un techo nuevo es otra versión de la receta con su acto; la comparación se lo cuenta a ella', async () => {
    const { version: _, cita: __, ...suya } = receta
    const otra = JSON.parse(JSON.stringify(suya).replace('"techo":16', '"techo":20'))
    const agregar = (receta: object, contra: number | null) =>
      post('gloria', 'recetas', { receta, acto: 'Comunicación del DNP de prueba', contra })
    const mala = JSON.parse(JSON.stringify(suya).replace('"techo":16', '"techo":0'))
    expect((await agregar(mala, 1)).cuerpo).toMatchObject({
      ...{ type: 'mdm.receta_incoherente', detalles: { codigo: 'techo_imposible', clave: 'recaudo_predial' } },
    })
    expect((await post('fabio', 'recetas/comprobacion', { receta: mala })).cuerpo.faltas).toHaveLength(1)
    expect((await agregar(otra, null)).cuerpo.type).toBe('mdm.receta_cambio')
    expect((await agregar(otra, 1)).cuerpo).toEqual({ clave: 'mdm-2021', version: 2 })
    const publicada = await ver('recetas/mdm-2021/2')
    expect(publicada).toMatchObject({ cita: { texto: 'Comunicación del DNP de prueba' }, receta: { version: 2 } })
    const pedido = {
      receta: { clave: 'mdm-2021', version: 2 },
      vigencia: 2021,
      insumos: [{ fuente: 'gestionweb', version: 1 }],
      motivo: NOTA,
    }
    const { corrida } = (await post('fabio', 'corridas', pedido)).cuerpo
    await hacerLoEncolado(mundo)
    const { cuenta, mismaReceta } = await ver(`comparacion?de=${primera}&a=${corrida}&causa=receta`, 'fabio')
    expect(mismaReceta).toBe(false)
    expect(cuenta.causas).toMatchObject({ insumo: 0 })
    expect(cuenta.causas.receta).toBeGreaterThan(0)
    expect(cuenta.suben).toBe(0)
    const fuera = { receta: { clave: 'mdm-2021', version: 2 }, vigencia: 2022, insumos: [], motivo: NOTA }
    expect((await post('fabio', 'corridas', fuera)).cuerpo.type).toBe('mdm.receta_vigencia')
  })

  it('lo confirmado y lo calculado no se altera, y cada acto queda en la cadena', async () => {
    const { db } = mundo.servicios.conexion
    const cambios = [
      () => db.updateTable('mdm_insumo').set({ texto: '' }).execute(),
      () => db.updateTable('mdm_resultado').set({ texto: '' }).execute(),
      () => db.updateTable('mdm_receta').set({ texto: '' }).execute(),
      () => db.deleteFrom('mdm_posicion').execute(),
    ]
    for (const cambiar of cambios) await expect(cambiar()).rejects.toThrow(/permission|permiso/)
    const actos = await db.selectFrom('auditoria').select('accion').where('accion', 'like', 'mdm.%').execute()
    expect([...new Set(actos.map((a) => a.accion))].toSorted()).toEqual([
      ...['mdm.descartar', 'mdm.insumo', 'mdm.pedir', 'mdm.publicar', 'mdm.receta', 'mdm.revisar'],
    ])
  })
})
