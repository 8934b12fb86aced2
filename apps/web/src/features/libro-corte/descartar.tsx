// Leaves a workbook without effect: nothing of the report is touched, so it asks nothing.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { detenerEnvio } from '../cargas/envios.ts'
import type { Clave } from '../reportes/borrador/red.ts'
import { direccionReporte } from '../reportes/direccion.ts'
import { LIBROS } from './tipos.ts'

export function Descartar({ clave, carga }: { clave: Clave; carga: string }) {
  const navegar = useNavigate()
  const descarte = useMutation({
    mutationFn: () => {
      detenerEnvio(carga)
      return api(`POST ${LIBROS}/:carga/descarte`, { params: { ...clave, carga } })
    },
    onSuccess: async () => {
      await consultas.invalidateQueries({ queryKey: [`GET ${LIBROS}`] })
      await navegar({ to: direccionReporte(clave, 'libro') })
    },
  })
  return (
    <div className="pila pila--2">
      {descarte.isError ? <Aviso tono="error">{descarte.error.message}</Aviso> : null}
      <div>
        <Boton ocupado={descarte.isPending} onClick={() => descarte.mutate()}>
          Descartar este libro
        </Boton>
      </div>
    </div>
  )
}
