import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../shared/index.ts'
import { cosaDelSujeto, rolDelActo, sujetoDeLaCosa } from './acto.ts'
import { type Encabezado, FORMATO, leerEncabezado, leerRenglon, renglonDe, renglonDelEncabezado } from './archivo.ts'
import { crearVerificador, type Eslabon, ORIGEN } from './cadena.ts'
import { hayQueSellar, leerSello, type Sellados, sumarSello, textoDelSello } from './sello.ts'

const digerir = (texto: string) => createHash('sha256').update(texto).digest('hex')
const eslabonar = (previo: string, texto: string) => digerir(previo + digerir(texto))

function cadenaDe(cuantos: number): Eslabon[] {
  let hash = ORIGEN
  return Array.from({ length: cuantos }, (_, i) => {
    const acto = { accion: 'reporte.abrir', cuenta: null, en: '2026-11-20T10:00:00-05:00', sujeto: `reporte/${i}` }
    const texto = canonicalText({ ...acto, hechos: { paso: i } })
    hash = eslabonar(hash, texto)
    return { n: i + 1, ...acto, texto, hash }
  })
}

function verificar(eslabones: readonly (Eslabon | null)[], original = cadenaDe(6)) {
  const verificador = crearVerificador(eslabonar)
  for (const eslabon of eslabones) verificador.sumar(eslabon)
  const ultimo = original.at(-1) as Eslabon
  return verificador.cerrar({ n: ultimo.n, hash: ultimo.hash })
}

const cambiar = (i: number, cambio: Partial<Eslabon>) => cadenaDe(6).map((e, j) => (i === j ? { ...e, ...cambio } : e))

describe('cadena de auditoría', () => {
  it('intacta, se sigue de principio a fin', () => {
    expect(verificar(cadenaDe(6))).toEqual({ eslabones: 6, falla: null })
  })

  it('dice en qué eslabón deja de seguirse lo cambiado, lo quitado, lo trocado, lo añadido y lo renumerado', () => {
    const e = cadenaDe(6)
    const [uno, dos, tres, cuatro, cinco, seis] = e as [Eslabon, Eslabon, Eslabon, Eslabon, Eslabon, Eslabon]
    expect(verificar(cambiar(2, { texto: `${tres.texto} ` })).falla).toEqual({ n: 3, motivo: 'huella' })
    expect(verificar(cambiar(2, { accion: 'reporte.enviar' })).falla).toEqual({ n: 3, motivo: 'columnas' })
    expect(verificar(cambiar(2, { en: '2026-11-20T10:00:01-05:00' })).falla).toEqual({ n: 3, motivo: 'columnas' })
    expect(verificar(cambiar(2, { cuenta: 'otra' })).falla).toEqual({ n: 3, motivo: 'columnas' })
    expect(verificar([uno, dos, cuatro, cinco, seis]).falla).toEqual({ n: 3, motivo: 'numero' })
    expect(verificar([uno, tres, dos, cuatro, cinco, seis]).falla).toEqual({ n: 2, motivo: 'numero' })
    expect(verificar([uno, dos, dos, tres, cuatro, cinco, seis]).falla).toEqual({ n: 3, motivo: 'numero' })
    expect(verificar(cambiar(4, { n: 9 })).falla).toEqual({ n: 5, motivo: 'numero' })
    expect(verificar([uno, null, tres]).falla).toEqual({ n: 2, motivo: 'ilegible' })
  })

  it('una cadena corta o larga no llega a su cabeza, y una rehecha llega a otra', () => {
    expect(verificar(cadenaDe(4)).falla).toEqual({ n: 5, motivo: 'falta' })
    expect(verificar(cadenaDe(7)).falla).toEqual({ n: 7, motivo: 'sobra' })
    const otra = cambiar(5, {
      texto: canonicalText({
        accion: 'reporte.abrir',
        cuenta: null,
        en: '2026-11-20T10:00:00-05:00',
        sujeto: 'reporte/5',
      }),
    })
    const rehecha = otra.map((e, i) => (i === 5 ? { ...e, hash: eslabonar(otra[4]?.hash ?? '', e.texto) } : e))
    expect(verificar(rehecha).falla).toEqual({ n: 6, motivo: 'cabeza' })
  })
})

describe('archivo de auditoría', () => {
  const encabezado: Encabezado = {
    ...{ formato: FORMATO, cadena: '25200', entidad: 'Cogua', exportado: '2026-11-20T10:00:00-05:00' },
    ...{ cabeza: { n: 6, hash: 'ab' }, sello: null, datosPersonales: 'ninguno', comoVerificar: 'así' },
  }
  it('un renglón vuelve a ser el mismo eslabón, también con saltos y separadores raros dentro del texto', () => {
    const eslabon = { ...(cadenaDe(1)[0] as Eslabon), texto: '{"a":"línea\\n\u2028 «ñ»"}' }
    expect(renglonDe(eslabon)).not.toContain('\n')
    expect(leerRenglon(renglonDe(eslabon))).toEqual(eslabon)
  })

  it('lo que no está escrito exactamente así no es un renglón', () => {
    const bueno = renglonDe(cadenaDe(1)[0] as Eslabon)
    for (const malo of ['', '[]', 'null', bueno.slice(0, -4), `${bueno} `, bueno.replace('"n":1', '"n":"1"')])
      expect(leerRenglon(malo)).toBeNull()
    expect(leerRenglon(bueno.replace('{', '{"accion":"otra",'))).toBeNull()
  })

  it('un encabezado tocado no se reconoce', () => {
    const linea = renglonDelEncabezado(encabezado, digerir)
    expect(leerEncabezado(linea, digerir)).toEqual(encabezado)
    expect(leerEncabezado(linea.replace('Cogua', 'Tabio'), digerir)).toBeNull()
    expect(leerEncabezado(linea.replace('"n":6', '"n":5'), digerir)).toBeNull()
  })
})

describe('sellos', () => {
  const sello = {
    n: 2,
    en: '2026-11-20T10:00:00-05:00',
    previo: 'aa',
    cabezas: { '25200': { n: 3, hash: 'h3' }, nacional: { n: 8, hash: 'h8' } },
  }
  it('su texto es uno solo y vuelve a leerse', () => {
    expect(leerSello(textoDelSello(sello))).toEqual(sello)
    expect(leerSello(` ${textoDelSello(sello)}`)).toBeNull()
    expect(leerSello('{}')).toBeNull()
  })

  it('se sella cuando hubo actos; el eslabón del sello mismo no es uno', () => {
    expect(hayQueSellar(null, {})).toBe(false)
    expect(hayQueSellar(null, sello.cabezas)).toBe(true)
    expect(hayQueSellar(sello, { ...sello.cabezas, nacional: { n: 9, hash: 'h9' } })).toBe(false)
    expect(hayQueSellar(sello, { ...sello.cabezas, nacional: { n: 10, hash: 'x' } })).toBe(true)
    expect(hayQueSellar(sello, { ...sello.cabezas, '25200': { n: 4, hash: 'x' } })).toBe(true)
    expect(hayQueSellar(sello, { ...sello.cabezas, '25295': { n: 1, hash: 'x' } })).toBe(true)
  })

  it('dos sellos no pueden decir cosas distintas del mismo eslabón', () => {
    const sellados: Sellados = new Map()
    expect(sumarSello(sellados, sello)).toBe(true)
    expect(sumarSello(sellados, { ...sello, n: 3 })).toBe(true)
    expect(sellados.get('25200')?.get(3)).toEqual({ hash: 'h3', sello: 2 })
    expect(sumarSello(sellados, { ...sello, n: 4, cabezas: { '25200': { n: 3, hash: 'otra' } } })).toBe(false)
  })
})

describe('de qué es un acto', () => {
  it('el reporte, el plan y la solicitud se leen del sujeto; lo demás no tiene página', () => {
    const celda = 'reporte/seguimiento/2025/3/25200-M-0042/comprometido/sgp_salud'
    expect(cosaDelSujeto(celda)).toMatchObject({
      clase: 'reporte',
      corte: '3',
      meta: '25200-M-0042',
      fuente: 'sgp_salud',
    })
    expect(sujetoDeLaCosa(celda)).toBe('reporte/seguimiento/2025/3')
    expect(cosaDelSujeto('plan/2024/version/3')).toEqual({ clase: 'plan', desde: '2024', version: '3' })
    expect(sujetoDeLaCosa('solicitud/UL-2026-000001/soporte/x')).toBe('solicitud/UL-2026-000001')
    expect(cosaDelSujeto('reporte/otro/2025/3')).toEqual({ clase: 'otra' })
    expect(sujetoDeLaCosa('cuenta/x')).toBe('cuenta/x')
  })

  it('el rol de quien actuó no se confunde con el que se da a otra persona', () => {
    expect(rolDelActo('reporte.enviar', { rol: 'usuario_lider' })).toBe('usuario_lider')
    expect(rolDelActo('invitacion.crear', { rol: 'delegado' })).toBeNull()
    expect(rolDelActo('documento.guardar', {})).toBeNull()
  })
})
