import type { Respuesta } from '../../api/tipos.ts'
import { MARCAS_CARGA, type MarcaCarga } from '../../app/marca-carga.ts'
import { Chip } from '../../ui/chip.tsx'

type Estado = Respuesta<'GET /api/mdm/cargas'>['filas'][number]['estado']

const MARCA: Record<Estado, MarcaCarga> = {
  ...MARCAS_CARGA,
  lista: { tono: 'alerta', icono: 'lapiz', texto: 'Sin confirmar' },
  confirmada: { tono: 'bien', icono: 'sello', texto: 'Confirmada' },
}

export function EstadoCargaInsumo({ estado }: { estado: Estado }) {
  const { texto, ...marca } = MARCA[estado]
  return <Chip {...marca}>{texto}</Chip>
}
