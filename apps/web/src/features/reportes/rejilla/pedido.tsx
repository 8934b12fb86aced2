// What was asked about a meta, in the entry page.
import { PedidoDeLugar } from '../ajuste/pedido.tsx'
import { numeroCorto } from '../direccion.ts'
import { useEdicion } from './contexto.ts'

export function Pedido({ meta, libre }: { meta: string; libre: boolean }) {
  const { clave, reporte, sePuedeEditar, anunciar } = useEdicion()
  const nombre = (lugar: string) => `meta ${numeroCorto(lugar)}`
  const de = { clave, reporte, sePuedeEditar, anunciar, nombre, una: 'meta' }
  return <PedidoDeLugar de={de} lugar={meta} libre={libre} />
}
