// Asking DNP about a meta that nothing in the catalogue describes.
import { MINIMO_EXPLICACION } from '@kpt/domain/planes'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { consultas } from '../../app/consultas.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Dialogo } from '../../ui/dialogo.tsx'
import { BuscarEnCatalogo } from '../catalogo/buscar-en-catalogo.tsx'
import type { MetaFila } from './tipos.ts'

export function PedirSinEquivalente({ entidad, meta }: { entidad: string; meta: MetaFila }) {
  const [abierto, setAbierto] = useState(false)
  const [explicacion, setExplicacion] = useState('')
  const [considerados, setConsiderados] = useState<readonly string[]>([])
  const [corta, setCorta] = useState(false)
  const pedido = useMutation({
    mutationFn: () =>
      api('POST /api/entidades/:entidad/plan/metas/:meta/sin-equivalente', {
        ...{ params: { entidad, meta: meta.numero } },
        cuerpo: { explicacion: explicacion.trim(), considerados: [...considerados] },
      }),
    onSuccess: async () => {
      setAbierto(false)
      await consultas.invalidateQueries()
    },
  })
  const pedir = () => {
    const falta = explicacion.trim().length < MINIMO_EXPLICACION
    setCorta(falta)
    if (!falta) pedido.mutate()
  }
  return (
    <>
      <p>
        <Boton onClick={() => setAbierto(true)}>No tiene equivalente: pedir al DNP</Boton>
      </p>
      <Dialogo
        abierto={abierto}
        titulo="Pedir al DNP que resuelva esta meta"
        onCerrar={() => setAbierto(false)}
        acciones={
          <>
            <Boton onClick={() => setAbierto(false)}>Cancelar</Boton>
            <Boton variante="principal" ocupado={pedido.isPending} onClick={pedir}>
              Pedir al DNP
            </Boton>
          </>
        }
      >
        <p>{meta.texto}</p>
        <p>Mientras espera la respuesta, esta meta no impide enviar reportes.</p>
        <CampoLargo
          etiqueta="Por qué nada del Catálogo la describe"
          ayuda="Qué hace la entidad y por qué los productos parecidos no corresponden. No escriba datos personales"
          maxLength={2000}
          value={explicacion}
          error={corta ? `Explíquelo en ${MINIMO_EXPLICACION} caracteres o más` : undefined}
          onChange={(e) => setExplicacion(e.target.value)}
        />
        <BuscarEnCatalogo
          etiqueta="Indicadores que consideró"
          opcional
          onElegir={(e) => setConsiderados((previos) => [...new Set([...previos, e.indicador])])}
        />
        {considerados.length > 0 ? <p className="numero">{considerados.join(', ')}</p> : null}
        {pedido.error ? <Aviso tono="error">{pedido.error.message}</Aviso> : null}
      </Dialogo>
    </>
  )
}
