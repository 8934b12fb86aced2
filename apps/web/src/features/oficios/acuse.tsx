// Whoever receives says so, once.
import { useMutation } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import type { Oficio } from './tipos.ts'

export function Acuse({ oficio: { radicado, puede } }: { oficio: Oficio }) {
  const acusar = useMutation({
    mutationFn: () => api('POST /api/oficios/:radicado/acuse', { params: { radicado } }),
    onSettled: () => consultas.invalidateQueries(),
  })
  if (acusar.isSuccess) return <Aviso tono="bien" vivo enfocar titulo="Quedó el acuse de recibo" />
  if (!puede.acusar) return acusar.error ? <Aviso tono="error">{acusar.error.message}</Aviso> : null
  return (
    <section className="pila pila--2 no-imprimir" aria-label="Acuse de recibo">
      {acusar.error ? <Aviso tono="error">{acusar.error.message}</Aviso> : null}
      <p className="acciones">
        <Boton variante="principal" ocupado={acusar.isPending} onClick={() => acusar.mutate()}>
          Acusar recibo
        </Boton>
        <span className="tenue">Deja constancia de que la entidad lo recibió, con su nombre y la hora.</span>
      </p>
    </section>
  )
}
