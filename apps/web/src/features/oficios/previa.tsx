// How the letter of one entity would read: without number, nobody has signed it.
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { Boton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { HojaOficio } from './hoja.tsx'
import type { DeLista, Lote } from './tipos.ts'

type Props = { readonly lote: Lote; readonly fila: DeLista; readonly onCerrar: () => void }

export function PreviaOficio({ lote, fila, onCerrar }: Props) {
  const previa = useQuery(
    consulta('GET /api/oficios/lotes/:lote/entidades/:codigo/previa', {
      params: { lote: lote.id, codigo: fila.entidad.codigo },
    }),
  )
  return (
    <Dialogo
      abierto
      titulo={`Oficio a ${fila.entidad.nombre}, sin firmar`}
      onCerrar={onCerrar}
      acciones={<Boton onClick={onCerrar}>Cerrar</Boton>}
    >
      <Datos de={previa}>{(p) => <HojaOficio {...p} />}</Datos>
    </Dialogo>
  )
}
