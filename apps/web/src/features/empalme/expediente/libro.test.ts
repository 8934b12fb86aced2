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

/** Parts of a workbook by name, inflated: local records one after the other. */
async function partes(libro: Blob): Promise<Map<string, string>> {
  const { inflateRawSync } = await import('node:zlib')
  const bytes = Buffer.from(await libro.arrayBuffer())
  const leidas = new Map<string, string>()
  for (let i = bytes.readUInt32LE(bytes.length - 6); bytes.readUInt32LE(i) === 0x02014b50; ) {
    const largo = bytes.readUInt16LE(i + 28)
    const nombre = bytes.toString('utf8', i + 46, i + 46 + largo)
    const local = bytes.readUInt32LE(i + 42)
    const comienza = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const cuerpo = bytes.subarray(comienza, comienza + bytes.readUInt32LE(i + 20))
    leidas.set(nombre, (bytes.readUInt16LE(i + 10) === 8 ? inflateRawSync(cuerpo) : cuerpo).toString('utf8'))
    i += 46 + largo + bytes.readUInt16LE(i + 30) + bytes.readUInt16LE(i + 32)
  }
  return leidas
}
