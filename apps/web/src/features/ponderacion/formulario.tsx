// The weights of the plan, to be set or taken back: nothing is saved while something does not add up.
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { ResumenErrores } from '../../ui/resumen-errores.tsx'
import { Arbol } from './arbol.tsx'
import { escritosDe, type Leidos, leerPesos, type Ponderable } from './pesos.ts'

type Props = { readonly entidad: string; readonly vigencia: string; readonly de: Ponderable; readonly puede: boolean }

export function Formulario({ entidad, vigencia, de, puede }: Props) {
  const [escritos, setEscritos] = useState(() => escritosDe(de.pesos))
  const [intentado, setIntentado] = useState(false)
  const { pesos, errores } = leerPesos(de.metas, escritos)
  const vistos = intentado ? errores : []
  const fijar = useMutation({
    mutationFn: (nuevos: Leidos['pesos']) =>
      api('POST /api/entidades/:entidad/ponderacion/:vigencia', {
        params: { entidad, vigencia },
        cuerpo: { sobre: de.n, pesos: [...nuevos] },
      }),
    onSuccess: () => consultas.invalidateQueries(),
  })
  const guardar = (evento: FormEvent) => {
    evento.preventDefault()
    setIntentado(true)
    if (errores.length === 0) fijar.mutate(pesos)
  }
  const retirar = () => {
    setEscritos({})
    setIntentado(false)
    fijar.mutate([])
  }
  const poner = (id: string, valor: string) => setEscritos((previos) => ({ ...previos, [id]: valor }))
  return (
    <form className="formulario" onSubmit={guardar} noValidate aria-label="Pesos del plan">
      <ResumenErrores errores={vistos} />
      {fijar.isError ? <Aviso tono="error">{fijar.error.message}</Aviso> : null}
      {fijar.isSuccess ? (
        <Aviso tono="bien" vivo>
          <p>{fijar.data.pesos === 0 ? 'Los pesos quedaron retirados.' : 'Los pesos quedaron guardados.'}</p>
        </Aviso>
      ) : null}
      <Arbol {...{ de, escritos }} errores={vistos} poner={puede ? poner : null} />
      {puede ? (
        <div className="acciones">
          <Boton type="submit" variante="principal" ocupado={fijar.isPending}>
            Guardar los pesos
          </Boton>
          {de.pesos.length > 0 ? (
            <Boton variante="texto" ocupado={fijar.isPending} onClick={retirar}>
              Retirar todos los pesos
            </Boton>
          ) : null}
        </div>
      ) : null}
    </form>
  )
}
