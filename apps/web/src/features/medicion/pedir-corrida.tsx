// Asking for a run: of which vigencia, under which recipe, and why. It takes the last version of each table.
import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { EscogerReceta } from './escoger-receta.tsx'
import { type RecetaBreve, useQueReceta } from './que-receta.ts'

export function PedirCorrida({ abierto }: { abierto: boolean }) {
  const que = useQueReceta()
  return (
    <Desplegable titulo="Pedir una corrida" abierto={abierto}>
      <Datos de={que} lineas={3}>
        {({ enVigencia, escogida, vigencia }) => (
          <div className="pila">
            <EscogerReceta vigencia={vigencia} recetas={enVigencia} escogida={escogida} />
            {escogida && vigencia !== null ? (
              <Formulario key={escogida.clave} receta={escogida} vigencia={vigencia} />
            ) : (
              <p>Ninguna receta rige en esa vigencia.</p>
            )}
          </div>
        )}
      </Datos>
    </Desplegable>
  )
}

function Formulario({ receta: { clave, version }, vigencia }: { receta: RecetaBreve; vigencia: number }) {
  const [motivo, setMotivo] = useState('')
  const [error, setError] = useState<string>()
  const ir = useNavigate()
  const pedido = useMutation({
    mutationFn: () =>
      api('POST /api/mdm/corridas', { cuerpo: { receta: { clave, version }, vigencia, insumos: [], motivo } }),
    onSuccess: async ({ corrida }) => {
      await consultas.invalidateQueries({ queryKey: ['GET /api/mdm/corridas'] })
      await ir({ to: '/medicion/corridas/$corrida', params: { corrida: String(corrida) } })
    },
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    const falta = motivo.trim().length < 10 ? 'Diga para qué se pide, en diez letras o más' : undefined
    setError(falta)
    if (falta === undefined) pedido.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate aria-label="Pedir una corrida">
      {pedido.isError ? <Aviso tono="error">{pedido.error.message}</Aviso> : null}
      <CampoLargo
        id="motivo"
        etiqueta="Para qué se pide"
        ayuda="Quedará con la corrida. Congela la última versión de cada tabla."
        maxLength={500}
        value={motivo}
        error={error}
        onChange={(e) => setMotivo(e.target.value)}
      />
      <Boton type="submit" variante="principal" ocupado={pedido.isPending}>
        Congelar y calcular
      </Boton>
    </form>
  )
}
