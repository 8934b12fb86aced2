// What a run freezes, explains and lets anybody repeat, over generated municipalities.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aportesEntre, comparableDe, mediaDeMediciones, recetaComun } from './aportes.ts'
import { compararCorridas } from './comparar.ts'
import { medirTodas } from './corrida.ts'
import { distribuir, mediana } from './distribucion.ts'
import { fuentesDe } from './fuentes.ts'
import {
  armarManifiesto,
  calcularCongelado,
  listaDeCodigo,
  type Manifiesto,
  verificarManifiesto,
} from './manifiesto.ts'
import { columnasDe } from './receta.ts'
import { faltasReceta } from './receta-coherencia.ts'
import { entradaEjemplo, recetaDe } from './receta-ejemplo.ts'
import { escribirGrupos, escribirInsumo, escribirReceta, leerInsumo, reunirEntradas } from './textos-canonicos.ts'
import { escribirOrigenes } from './tomar.ts'
import { pasoCorrida } from './vida-corrida.ts'

const RECETAS = readFileSync(new URL('../../../../db/seed/mdm-recetas.json', import.meta.url), 'utf8')
const receta = recetaDe(RECETAS, 'mdm-2021')
const columnas = columnasDe(receta)

const digerir = (texto: string) => createHash('sha256').update(texto).digest('hex')
const eslabonar = (previo: string, texto: string) => digerir(`${previo}${digerir(texto)}`)
const huellas = { digerir, eslabonar }

const fracciones = fc.array(fc.double({ min: 0, max: 0.8, noNaN: true }), {
  minLength: columnas.length,
  maxLength: columnas.length,
})
const pais = fc
  .array(fracciones, { minLength: 2, maxLength: 12 })
  .map((filas) => filas.map((f, i) => entradaEjemplo(receta, String(10_001 + i), i % 2 === 0 ? 'G1' : 'G2', f)))

const filasDe = (entradas: readonly { codigo: string; valores: Readonly<Record<string, number | null>> }[]) =>
  entradas.map(({ codigo, valores }, i) => ({ codigo, fila: i + 2, valores }))

const ORIGENES = escribirOrigenes([
  { entidad: '25200', corte: 1, version: 1, recibo: 'KPT-G-25200-2021-1-V1', sha256: digerir('lo que se envió') },
])

function manifiestoDe(entradas: Parameters<typeof medirTodas>[1]): Manifiesto {
  const insumos = fuentesDe(receta).map(({ fuente, columnas }) => {
    const texto = escribirInsumo({ columnas: columnas.map((c) => c.columna), filas: filasDe(entradas) })
    const origen = { procedencia: 'De prueba', licencia: 'CC BY 4.0', fecha: '2022-05-01', archivo: null }
    const tomada = fuente === 'gestionweb' ? { origenes: { texto: ORIGENES, sha256: digerir(ORIGENES) } } : {}
    return { fuente, version: 1, texto, sha256: digerir(texto), ...origen, ...tomada }
  })
  const grupos = escribirGrupos(new Map(entradas.map((e) => [e.codigo, e.grupo ?? ''])))
  const textoReceta = escribirReceta(receta)
  const archivos = [{ ruta: 'medir.ts', sha256: digerir('código') }]
  const congelado = {
    ...{ vigencia: 2021, insumos, grupos: { texto: grupos, sha256: digerir(grupos) } },
    receta: { texto: textoReceta, sha256: digerir(textoReceta) },
  }
  const texto = calcularCongelado(congelado)
  const codigo = { version: '1', archivos, sha256: digerir(listaDeCodigo(archivos)) }
  const resultados = { texto, sha256: digerir(texto) }
  return armarManifiesto({ ...congelado, corrida: 7, demostracion: true, codigo, resultados }, huellas)
}

const [muestra = []] = fc.sample(pais, { numRuns: 1, seed: 7 })

describe('Textos de una corrida', () => {
  it('una tabla de insumos vuelve de su texto bit por bit, ordenada por código', () => {
    fc.assert(
      fc.property(pais, (entradas) => {
        const filas = filasDe(entradas)
        const texto = escribirInsumo({ columnas, filas: filas.toReversed() })
        expect(leerInsumo(texto).filas).toEqual(filas)
        expect(escribirInsumo(leerInsumo(texto))).toBe(texto)
      }),
      { numRuns: 40 },
    )
  })

  it('las fuentes de una receta reparten todas sus columnas, cada una en una sola tabla', () => {
    const { recetas }: { recetas: (typeof receta)[] } = JSON.parse(RECETAS)
    for (const r of recetas) {
      const todas = fuentesDe(r).flatMap((f) => f.columnas.map((c) => c.columna))
      expect(todas.toSorted()).toEqual(columnasDe(r).toSorted())
      expect(new Set(todas).size).toBe(todas.length)
    }
    expect(fuentesDe(receta).at(-1)).toMatchObject({ fuente: 'dnp', columnas: [{ columna: 'resultados_2020' }] })
  })

  it('reunidas, las tablas dan las mismas entradas que una sola, en el orden que lleguen', () => {
    const partes = fuentesDe(receta).map(({ columnas }) => {
      const propias = columnas.map((c) => c.columna)
      const filas = filasDe(muestra).map((f) => ({
        ...f,
        valores: Object.fromEntries(propias.map((c) => [c, f.valores[c] ?? null])),
      }))
      return { columnas: propias, filas }
    })
    const grupos = new Map(muestra.map((e) => [e.codigo, e.grupo ?? '']))
    const [unas, otras] = [reunirEntradas(partes, grupos), reunirEntradas(partes.toReversed(), grupos)]
    expect(medirTodas(receta, unas)).toEqual(medirTodas(receta, muestra))
    expect(medirTodas(receta, otras)).toEqual(medirTodas(receta, muestra))
  })
})

describe('Manifiesto de una corrida', () => {
  const bueno = manifiestoDe(muestra)
  const total = bueno.insumos.length + 4

  it('se sostiene entero, también después de viajar como JSON', () => {
    expect(verificarManifiesto(JSON.parse(JSON.stringify(bueno)), huellas)).toEqual({ eslabones: total, falla: null })
  })

  const tomada = bueno.insumos.findIndex((i) => i.origenes)
  const conOrigenes = (m: Manifiesto, cambio: object) => ({
    ...m,
    insumos: m.insumos.map((x, i) => (i === tomada ? { ...x, ...cambio } : x)),
  })

  it.each<[string, (m: Manifiesto) => unknown, number, string]>([
    [
      'de qué envío salió una tabla',
      (m) => conOrigenes(m, { origenes: { ...m.insumos[tomada]?.origenes, texto: ORIGENES.replace('V1', 'V2') } }),
      tomada + 3,
      'insumo',
    ],
    ['que una tabla salió de envíos', (m) => conOrigenes(m, { origenes: undefined }), tomada + 3, 'eslabon'],
    [
      'la receta',
      (m) => ({ ...m, receta: { ...m.receta, texto: m.receta.texto.replace('487399.64', '487399.65') } }),
      1,
      'receta',
    ],
    ['la vigencia', (m) => ({ ...m, vigencia: 2020 }), 1, 'eslabon'],
    ['la marca de demostración', (m) => ({ ...m, demostracion: false }), 1, 'eslabon'],
    ['los grupos', (m) => ({ ...m, grupos: { ...m.grupos, texto: m.grupos.texto.replace('G1', 'G2') } }), 2, 'grupos'],
    [
      'un insumo',
      (m) => ({ ...m, insumos: m.insumos.map((x, i) => (i === 1 ? { ...x, texto: `${x.texto}9,9,9\n` } : x)) }),
      4,
      'insumo',
    ],
    [
      'la licencia de un insumo',
      (m) => ({ ...m, insumos: m.insumos.map((x, i) => (i === 0 ? { ...x, licencia: 'otra' } : x)) }),
      3,
      'eslabon',
    ],
    [
      'el código',
      (m) => ({ ...m, codigo: { ...m.codigo, archivos: [{ ruta: 'otro.ts', sha256: digerir('x') }] } }),
      total - 1,
      'codigo',
    ],
    [
      'los resultados',
      (m) => ({ ...m, resultados: { ...m.resultados, texto: m.resultados.texto.replace('G1', 'G3') } }),
      total,
      'resultados',
    ],
    ['la cadena', (m) => ({ ...m, eslabones: m.eslabones.map((e, i) => (i === 4 ? digerir('x') : e)) }), 5, 'eslabon'],
    ['un eslabón de más', (m) => ({ ...m, eslabones: [...m.eslabones, digerir('x')] }), total + 1, 'eslabon'],
  ])('cambiar %s se descubre en su eslabón', (_, cambiar, n, motivo) => {
    expect(verificarManifiesto(cambiar(bueno), huellas).falla).toEqual({ n, motivo })
  })

  it('rehacer las huellas no basta: los resultados tienen que salir de lo que se congeló', () => {
    const texto = bueno.resultados.texto.replace(/,G1,[^,]+,/, ',G1,99,')
    const { formato: _, eslabones: __, ...partes } = bueno
    const rehecho = armarManifiesto({ ...partes, resultados: { texto, sha256: digerir(texto) } }, huellas)
    expect(verificarManifiesto(rehecho, huellas).falla).toEqual({ n: total, motivo: 'resultados' })
  })

  it.each([[null], ['texto'], [{}], [{ ...bueno, insumos: null }], [{ ...bueno, receta: { sha256: 1 } }]])(
    'lo que no es un manifiesto se dice',
    (valor) => {
      expect(verificarManifiesto(valor, huellas)).toEqual({ eslabones: 0, falla: { n: 0, motivo: 'ilegible' } })
    },
  )
})

describe('Lo que sube y baja una medición', () => {
  const con = (e: (typeof muestra)[number]) => {
    const [medicion] = medirTodas(receta, [e])
    if (!medicion) throw new Error('one was expected')
    return comparableDe(receta, medicion, e.valores)
  }

  it('las partes suman la diferencia de los índices, y las de una dimensión son las de sus indicadores', () => {
    fc.assert(
      fc.property(pais, ([a, b]) => {
        if (!a || !b) return
        const [de, hasta] = [con(a), con(b)]
        const partes = aportesEntre(receta, de, hasta) ?? []
        const suma = partes.reduce((total, p) => total + p.puntos, 0)
        expect(suma).toBeCloseTo((hasta.indice ?? 0) - (de.indice ?? 0), 8)
        for (const p of partes)
          if (p.indicadores.length > 0)
            expect(p.indicadores.reduce((total, i) => total + i.puntos, 0)).toBeCloseTo(p.puntos, 8)
      }),
    )
  })

  it('contra la media de su grupo también suman, y no cambiar nada no aporta nada', () => {
    const todas = muestra.map(con)
    const media = mediaDeMediciones(receta, todas)
    const [una] = todas
    if (!media || !una) throw new Error('a mean was expected')
    const suma = (aportesEntre(receta, media, una) ?? []).reduce((total, p) => total + p.puntos, 0)
    expect(suma).toBeCloseTo((una.indice ?? 0) - (media.indice ?? 0), 8)
    expect((aportesEntre(receta, una, una) ?? []).every((p) => p.puntos === 0)).toBe(true)
  })

  it('de recetas distintas se comparan las dimensiones que comparten, o nada', () => {
    const desdeDimensiones = recetaDe(RECETAS, 'mdm-dimensiones')
    expect(recetaComun(desdeDimensiones, receta)?.componentes[0]?.dimensiones[0]).toMatchObject({ indicadores: [] })
    expect(recetaComun(recetaDe(RECETAS, 'integral-2015'), receta)).toBeNull()
  })
})

describe('Dos corridas', () => {
  const leida = (entradas: typeof muestra, otra = receta) => ({
    ...{ receta: otra, entradas },
    mediciones: medirTodas(otra, entradas),
  })
  const causas = (cambios: ReturnType<typeof compararCorridas>) => cambios.map((c) => c.causas.join('+'))

  it('iguales, nada cambia', () => {
    expect(causas(compararCorridas(leida(muestra), leida(muestra))).every((c) => c === '')).toBe(true)
  })

  it('un dato mueve a la suya, y a las demás solo de puesto', () => {
    const [primera, ...resto] = muestra
    if (!primera) throw new Error('one was expected')
    const otra = { ...primera, valores: { ...primera.valores, raw_org_info: 0, raw_igpr: 0 } }
    const [suya, ...demas] = compararCorridas(leida(muestra), leida([otra, ...resto]))
    expect(suya).toMatchObject({ causas: ['insumo'], porReceta: 0 })
    expect(suya?.columnas.every((c) => ['raw_org_info', 'raw_igpr'].includes(c))).toBe(true)
    expect(demas.every((c) => c.causas.every((causa) => causa === 'solo_puesto') && c.indice === 0)).toBe(true)
  })

  it('otro techo es otra receta: lo que mueve se le cuenta a ella', () => {
    const texto = JSON.stringify(receta).replaceAll('487399.64', '100000')
    const cambios = compararCorridas(leida(muestra), leida(muestra, JSON.parse(texto)))
    for (const { indice, porReceta, causas } of cambios) {
      expect(porReceta).toBe(indice)
      expect(causas.includes('receta')).toBe(indice !== 0)
    }
    expect(cambios.some((c) => c.causas.includes('receta'))).toBe(true)
  })

  it('quien no estaba entra, y quien ya no está sale', () => {
    expect(causas(compararCorridas(leida(muestra.slice(1)), leida(muestra.slice(0, -1))))).toEqual([
      'entra',
      ...muestra.slice(1, -1).map(() => expect.any(String)),
      'sale',
    ])
  })
})

describe('Reparto de una cifra', () => {
  it('cada una cae en un tramo y los cuartiles son los de una hoja de cálculo', () => {
    expect(distribuir([1, 2, 3, 4, 10, null], 5)).toEqual({
      ...{ cuantos: 5, sinCifra: 1, minimo: 1, maximo: 10, media: 4, cuartiles: [2, 3, 4] },
      tramos: [
        { desde: 0, hasta: 5, cuantos: 4 },
        { desde: 5, hasta: 10, cuantos: 0 },
        { desde: 10, hasta: 15, cuantos: 1 },
      ],
    })
    expect([mediana([]), mediana([3, 1]), mediana([null, 5])]).toEqual([null, 2, 5])
    expect(distribuir([null], 5)).toMatchObject({ cuantos: 0, tramos: [], cuartiles: null })
  })
})

describe('Vida de una corrida', () => {
  it('quien la pidió no la revisa ni la publica; descartarla sí puede', () => {
    expect(pasoCorrida('preliminar', 'revisar', true)).toEqual({ puede: false, porque: 'misma_persona' })
    expect(pasoCorrida('revisada', 'publicar', true)).toEqual({ puede: false, porque: 'misma_persona' })
    expect(pasoCorrida('preliminar', 'descartar', true)).toEqual({ puede: true, a: 'descartada' })
  })

  it('se revisa antes de publicar, y lo publicado no se descarta', () => {
    expect(pasoCorrida('preliminar', 'publicar', false)).toEqual({ puede: false, porque: 'estado' })
    expect(pasoCorrida('preliminar', 'revisar', false)).toEqual({ puede: true, a: 'revisada' })
    expect(pasoCorrida('revisada', 'publicar', false)).toEqual({ puede: true, a: 'publicada' })
    for (const estado of ['publicada', 'reemplazada'] as const)
      expect(pasoCorrida(estado, 'descartar', false)).toEqual({ puede: false, porque: 'estado' })
  })
})

describe('Recetas relacionadas', () => {
  it('el índice integral es la media de cuatro, y la gestión la de capacidad administrativa y desempeño fiscal', () => {
    const integral = recetaDe(RECETAS, 'integral-2015')
    const medir = (valores: Record<string, number>) => medirTodas(integral, [{ codigo: '05001', grupo: null, valores }])
    const [m] = medir({ eficacia: 90, eficiencia: 60, requisitos: 80, administrativa: 70, fiscal: 50 })
    expect([m?.componentes[3]?.valor, m?.indice, m?.clase]).toEqual([60, 72.5, 'satisfactorio'])
    const clases = [39.9, 40, 60, 70, 80].map(
      (x) => medir({ eficacia: x, eficiencia: x, requisitos: x, administrativa: x, fiscal: x })[0]?.clase,
    )
    expect(clases).toEqual(['critico', 'bajo', 'medio', 'satisfactorio', 'sobresaliente'])
  })

  it('de la departamental solo se conoce que Resultados es la media de siete; lo demás se pregunta', () => {
    const departamental = recetaDe(RECETAS, 'departamental-2024')
    const valores = Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map((n) => [`dimension_${n}`, n * 10]))
    const [m] = medirTodas(departamental, [{ codigo: '05', grupo: null, valores }])
    expect([m?.componentes[0]?.valor, m?.clase]).toEqual([40, null])
    expect(departamental.porPreguntar.length).toBeGreaterThan(0)
  })

  it('una columna no puede venir de dos fuentes', () => {
    const texto = JSON.stringify(receta).replace('"raw_banda_ancha"', '"raw_hurtos"')
    expect(faltasReceta(JSON.parse(texto))).toContainEqual({ codigo: 'columna_de_dos_fuentes', clave: 'raw_hurtos' })
  })
})
