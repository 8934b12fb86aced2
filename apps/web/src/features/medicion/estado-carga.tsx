import type { Respuesta } from '../../api/tipos.ts'
import { Chip, type IconoChip, type TonoChip } from '../../ui/chip.tsx'

type Estado = Respuesta<'GET /api/mdm/cargas'>['filas'][number]['estado']

const MARCA: Record<Estado, { readonly tono: TonoChip; readonly icono: IconoChip; readonly texto: string }> = {
  recibiendo: { tono: 'nota', icono: 'reloj', texto: 'Llegando' },
  en_cola: { tono: 'nota', icono: 'reloj', texto: 'Espera su lectura' },
  leyendo: { tono: 'nota', icono: 'reloj', texto: 'Leyéndose' },
  lista: { tono: 'alerta', icono: 'lapiz', texto: 'Sin confirmar' },
  rechazada: { tono: 'mal', icono: 'mal', texto: 'No se puede leer' },
  confirmada: { tono: 'bien', icono: 'sello', texto: 'Confirmada' },
  descartada: { tono: 'quieto', icono: 'raya', texto: 'Descartada' },
  fallida: { tono: 'mal', icono: 'mal', texto: 'Falló la lectura' },
}

export function EstadoCargaInsumo({ estado }: { estado: Estado }) {
  const { texto, ...marca } = MARCA[estado]
  return <Chip {...marca}>{texto}</Chip>
}
