import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Expediente } from '../tipos.ts'
import { libroDelExpediente } from './libro.ts'

const expediente: Expediente = {
  entidad: {
    codigo: '25200',
    nombre: 'Cogua',
    tipo: 'municipio',
    departamento: '25',
    departamentoNombre: 'Cundinamarca',
  },
  en: '2027-12-20T08:00:00-05:00',
  fin: null,
  cierre: null,
  lideres: [
    {
      ...{ nombre: 'Ana Niño', correo: null, clase: 'titular', situacion: 'terminado', acto: null },
      ...{ desde: '2024-01-05T00:00:00-05:00', hasta: '2027-12-20T00:00:00-05:00' },
    },
  ],
  equipo: [],
  plan: [],
  cortes: [],
  pendientes: [
    { deber: 'ajustar', instrumento: 'seguimiento', vigencia: 2027, corte: 2, limite: '2027-12-31', vencido: false },
  ],
  solicitudes: [],
}

describe('El expediente de entrega como libro', () => {
  beforeAll(() => {
    vi.stubGlobal('document', { title: 'Expediente de entrega · KPT' })
    vi.stubGlobal('location', { search: '', href: 'https://kpt.ejemplo.gov.co/entidades/25200/empalme' })
  })
  afterAll(() => void vi.unstubAllGlobals())

  it('trae una hoja por parte, también las vacías, y dice de cuándo es', async () => {
    const libro = await libroDelExpediente(expediente)
    const hojas = await partes(libro)
    const nombres = [...(hojas.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, n]) => n)
    expect(nombres).toEqual(['Lo que queda abierto', 'Líderes', 'Equipo', 'Plan', 'Reportes', 'Solicitudes', 'Fuente'])
    const todo = [...hojas.values()].join('')
    expect(todo).toContain('Responder los ajustes del corte 2 de 2027')
    expect(todo).toContain('20 de diciembre de 2027')
  })
})

/** Parts of a workbook by name, inflated, out of its directory. */
async function partes(libro: Blob): Promise<Map<string, string>> {
  const bytes = new Uint8Array(await libro.arrayBuffer())
  const ver = new DataView(bytes.buffer)
  const leidas = new Map<string, string>()
  for (let i = ver.getUint32(bytes.length - 6, true); ver.getUint32(i, true) === 0x02014b50; ) {
    const largo = ver.getUint16(i + 28, true)
    const local = ver.getUint32(i + 42, true)
    const comienza = local + 30 + ver.getUint16(local + 26, true) + ver.getUint16(local + 28, true)
    const cuerpo = new Blob([bytes.slice(comienza, comienza + ver.getUint32(i + 20, true))])
    const comprimida = ver.getUint16(i + 10, true) === 8
    const corriente = comprimida ? cuerpo.stream().pipeThrough(new DecompressionStream('deflate-raw')) : cuerpo.stream()
    leidas.set(new TextDecoder().decode(bytes.slice(i + 46, i + 46 + largo)), await new Response(corriente).text())
    i += 46 + largo + ver.getUint16(i + 30, true) + ver.getUint16(i + 32, true)
  }
  return leidas
}
